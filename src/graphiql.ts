/** The worked examples that GraphiQL opens with: each is a tab, and answers on the sample articles. */

const whoSaidWhat = `# Narasumber: who said what, about whom, through which chain of sources.
# Press the button with the triangle (or Ctrl-Enter). The other tabs hold more examples;
# the book on the left holds the whole manual.
#
# Who said what in the newest articles, and via whom did it get there?
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

const allegations = `# Everything that the White House alleges, and the words that show it.
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

const relations = `# How do Pyongyang and Moscow relate? Any name will do: metonyms are names.
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
  moscow: actor(name: "Moskow") {
    name
    relations(first: 20) {
      nodes { type label sources { name } targets { name } claim occurrence }
    }
  }
}
`;

const plans = `# What is planned? A plan whose day has passed is found with overdue: true.
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
