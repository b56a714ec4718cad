/** The worked examples that GraphiQL opens with: each is a tab, and answers on the sample articles. */

const whoSaidWhat = `# Narasumber turns news articles into a graph:
# who said what, about whom, through which chain
# of sources, and how actors relate.
#
# Press the triangle (or Ctrl-Enter) to ask.
# The other tabs hold more examples, the book on
# the left the whole manual.
#
# Here: who said what in the newest articles, and
# through which chain did it get there?
query WhoSaidWhat {
  articles(first: 3) {
    nodes {
      headline
      publisher { name }
      statements(first: 10) {
        nodes {
          speakers { name }
          act
          kind
          text
          chain { position kind explicit actor { name } }
        }
      }
    }
  }
}
`;

const allegations = `# Everything that the White House alleges,
# and the words that show it.
query Allegations {
  actor(name: "Gedung Putih") {
    name
    kind
    statements(filter: { act: { in: [ALLEGE] } }) {
      totalCount
      nodes {
        text
        content { exact prefix suffix }
        about { name }
        article { headline publishedAt publisher { name } }
        relations {
          nodes { label claim occurrence sources { name } targets { name } }
        }
      }
    }
  }
}
`;

const relations = `# How do Pyongyang and Moscow relate?
# Any name will do: metonyms are names.
query Relate {
  pyongyang: actor(name: "Pyongyang") {
    name
    names { value kind }
    relations(first: 20) {
      nodes {
        type
        label
        sources { name }
        targets { name }
        claim
        occurrence
        time { edtf }
        independentSources
        evidence { nodes { role span { exact } assertedBy { name } } }
      }
    }
  }
  moscow: actor(name: "Moscow") {
    name
    relations(first: 20) {
      nodes { type label sources { name } targets { name } claim occurrence }
    }
  }
}
`;

const plans = `# What is planned? overdue: true in the filter
# finds the plans whose day has passed.
query Plans {
  relations(filter: { occurrence: { in: [PLANNED] } }) {
    totalCount
    nodes {
      type
      label
      sources { name }
      targets { name }
      time { edtf surface { exact } }
      evidence { nodes { span { exact article { headline } } } }
    }
  }
}
`;

/** The tabs in order; the first one explains the page. */
export const graphiqlTabs = [whoSaidWhat, allegations, relations, plans].map((query) => ({ query }));
