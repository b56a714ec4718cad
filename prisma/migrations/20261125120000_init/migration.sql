-- Dates are integers (milliseconds since 1970): the CHECK constraints, added by hand, refuse every other form.

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "contentHash" TEXT NOT NULL,
    "headline" TEXT,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "url" TEXT,
    "urlHost" TEXT,
    "publishedAt" DATETIME CHECK (typeof("publishedAt") IN ('integer', 'null')),
    "ingestedAt" DATETIME NOT NULL CHECK (typeof("ingestedAt") = 'integer'),
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "dateline" TEXT,
    "section" TEXT,
    "extractor" TEXT NOT NULL,
    "publisherId" INTEGER,
    "supersedesId" INTEGER,
    CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DatelinePlace" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "DatelinePlace_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Segment" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "Segment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Contributor" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "Contributor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InfoSource" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "explicit" BOOLEAN NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "InfoSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "InfoSource_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TimeExpression" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "edtf" TEXT NOT NULL,
    "earliest" DATETIME CHECK (typeof("earliest") IN ('integer', 'null')),
    "latest" DATETIME CHECK (typeof("latest") IN ('integer', 'null')),
    "precision" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    CONSTRAINT "TimeExpression_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "description" TEXT,
    "country" TEXT,
    "canonicalId" INTEGER NOT NULL,
    "partOfId" INTEGER,
    "homeId" INTEGER,
    "recordedAt" DATETIME NOT NULL CHECK (typeof("recordedAt") = 'integer'),
    CONSTRAINT "Actor_canonicalId_fkey" FOREIGN KEY ("canonicalId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Actor_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Actor_homeId_fkey" FOREIGN KEY ("homeId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actorId" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "valueKey" TEXT NOT NULL,
    "language" TEXT,
    "kind" TEXT NOT NULL,
    CONSTRAINT "ActorName_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Identifier" (
    "actorId" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("actorId", "scheme", "value"),
    CONSTRAINT "Identifier_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Role" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actorId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "organisationId" INTEGER,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    CONSTRAINT "Role_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Role_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Role_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleActor" (
    "articleId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),

    PRIMARY KEY ("articleId", "actorId"),
    CONSTRAINT "ArticleActor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "metonym" BOOLEAN NOT NULL,
    "confidence" REAL NOT NULL,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Mention_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "sourceStart" INTEGER,
    "sourceEnd" INTEGER,
    "saidAtId" INTEGER,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "anonymous" BOOLEAN NOT NULL,
    "confidence" REAL NOT NULL,
    "extractor" TEXT NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'SUGGESTED',
    "recordedAt" DATETIME NOT NULL CHECK (typeof("recordedAt") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),
    CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_saidAtId_fkey" FOREIGN KEY ("saidAtId") REFERENCES "TimeExpression" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementContent" (
    "statementId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "StatementContent_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "statementId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "Speaker_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Speaker_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "About" (
    "statementId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "About_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "About_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttributionLink" (
    "statementId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "explicit" BOOLEAN NOT NULL,
    "relay" BOOLEAN NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),

    PRIMARY KEY ("statementId", "position"),
    CONSTRAINT "AttributionLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AttributionLink_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "type" TEXT NOT NULL,
    "mode" TEXT,
    "label" TEXT NOT NULL,
    "symmetric" BOOLEAN NOT NULL,
    "signature" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "timeId" INTEGER,
    "earliest" DATETIME CHECK (typeof("earliest") IN ('integer', 'null')),
    "latest" DATETIME CHECK (typeof("latest") IN ('integer', 'null')),
    "independentSources" INTEGER NOT NULL,
    "firstReportedAt" DATETIME NOT NULL CHECK (typeof("firstReportedAt") = 'integer'),
    "lastReportedAt" DATETIME NOT NULL CHECK (typeof("lastReportedAt") = 'integer'),
    "confidence" REAL NOT NULL,
    "review" TEXT NOT NULL DEFAULT 'SUGGESTED',
    "recordedAt" DATETIME NOT NULL CHECK (typeof("recordedAt") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),
    CONSTRAINT "Relation_timeId_fkey" FOREIGN KEY ("timeId") REFERENCES "TimeExpression" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RelationVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "relationId" INTEGER NOT NULL,
    "claim" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "timeId" INTEGER,
    "earliest" DATETIME CHECK (typeof("earliest") IN ('integer', 'null')),
    "latest" DATETIME CHECK (typeof("latest") IN ('integer', 'null')),
    "independentSources" INTEGER NOT NULL,
    "firstReportedAt" DATETIME NOT NULL CHECK (typeof("firstReportedAt") = 'integer'),
    "lastReportedAt" DATETIME NOT NULL CHECK (typeof("lastReportedAt") = 'integer'),
    "confidence" REAL NOT NULL,
    "replacedAt" DATETIME NOT NULL CHECK (typeof("replacedAt") = 'integer'),
    CONSTRAINT "RelationVersion_relationId_fkey" FOREIGN KEY ("relationId") REFERENCES "Relation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RelationVersion_timeId_fkey" FOREIGN KEY ("timeId") REFERENCES "TimeExpression" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Participant" (
    "relationId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "date" DATETIME NOT NULL CHECK (typeof("date") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),

    PRIMARY KEY ("relationId", "position"),
    CONSTRAINT "Participant_relationId_fkey" FOREIGN KEY ("relationId") REFERENCES "Relation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participant_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "relationId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "statementId" INTEGER,
    "assertedById" INTEGER,
    "originId" INTEGER,
    "role" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL CHECK (typeof("recordedAt") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),
    CONSTRAINT "Evidence_relationId_fkey" FOREIGN KEY ("relationId") REFERENCES "Relation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Evidence_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Evidence_assertedById_fkey" FOREIGN KEY ("assertedById") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Evidence_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IdentityJudgement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "leftId" INTEGER NOT NULL,
    "rightId" INTEGER NOT NULL,
    "judgement" TEXT NOT NULL,
    "reason" TEXT,
    "recordedAt" DATETIME NOT NULL CHECK (typeof("recordedAt") = 'integer'),
    "retractedAt" DATETIME CHECK (typeof("retractedAt") IN ('integer', 'null')),
    CONSTRAINT "IdentityJudgement_leftId_fkey" FOREIGN KEY ("leftId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "IdentityJudgement_rightId_fkey" FOREIGN KEY ("rightId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Article_supersedesId_key" ON "Article"("supersedesId");

-- CreateIndex
CREATE INDEX "Article_date_id_idx" ON "Article"("date", "id");

-- CreateIndex
CREATE INDEX "Article_ingestedAt_id_idx" ON "Article"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Article_publisherId_date_id_idx" ON "Article"("publisherId", "date", "id");

-- CreateIndex
CREATE INDEX "Article_urlHost_date_id_idx" ON "Article"("urlHost", "date", "id");

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article"("url");

-- CreateIndex
CREATE INDEX "InfoSource_actorId_articleId_idx" ON "InfoSource"("actorId", "articleId");

-- CreateIndex
CREATE INDEX "TimeExpression_articleId_start_idx" ON "TimeExpression"("articleId", "start");

-- CreateIndex
CREATE INDEX "Actor_canonicalId_id_idx" ON "Actor"("canonicalId", "id");

-- CreateIndex
CREATE INDEX "Actor_nameKey_id_idx" ON "Actor"("nameKey", "id");

-- CreateIndex
CREATE INDEX "Actor_recordedAt_id_idx" ON "Actor"("recordedAt", "id");

-- CreateIndex
CREATE INDEX "Actor_partOfId_nameKey_id_idx" ON "Actor"("partOfId", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Actor_kind_nameKey_id_idx" ON "Actor"("kind", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Actor_country_nameKey_id_idx" ON "Actor"("country", "nameKey", "id");

-- CreateIndex
CREATE INDEX "ActorName_valueKey_actorId_idx" ON "ActorName"("valueKey", "actorId");

-- CreateIndex
CREATE UNIQUE INDEX "ActorName_actorId_valueKey_key" ON "ActorName"("actorId", "valueKey");

-- CreateIndex
CREATE UNIQUE INDEX "Identifier_scheme_value_key" ON "Identifier"("scheme", "value");

-- CreateIndex
CREATE INDEX "Role_actorId_id_idx" ON "Role"("actorId", "id");

-- CreateIndex
CREATE INDEX "ArticleActor_actorId_date_articleId_idx" ON "ArticleActor"("actorId", "date", "articleId");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_id_idx" ON "Mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_actorId_id_idx" ON "Mention"("actorId", "id");

-- CreateIndex
CREATE INDEX "Statement_date_id_idx" ON "Statement"("date", "id");

-- CreateIndex
CREATE INDEX "Statement_recordedAt_id_idx" ON "Statement"("recordedAt", "id");

-- CreateIndex
CREATE INDEX "Statement_articleId_start_id_idx" ON "Statement"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Statement_articleId_date_id_idx" ON "Statement"("articleId", "date", "id");

-- CreateIndex
CREATE INDEX "Speaker_actorId_date_statementId_retractedAt_idx" ON "Speaker"("actorId", "date", "statementId", "retractedAt");

-- CreateIndex
CREATE INDEX "About_actorId_date_statementId_retractedAt_idx" ON "About"("actorId", "date", "statementId", "retractedAt");

-- CreateIndex
CREATE INDEX "AttributionLink_actorId_date_statementId_retractedAt_idx" ON "AttributionLink"("actorId", "date", "statementId", "retractedAt");

-- CreateIndex
CREATE INDEX "Relation_signature_occurrence_idx" ON "Relation"("signature", "occurrence");

-- CreateIndex
CREATE INDEX "Relation_lastReportedAt_id_idx" ON "Relation"("lastReportedAt", "id");

-- CreateIndex
CREATE INDEX "Relation_firstReportedAt_id_idx" ON "Relation"("firstReportedAt", "id");

-- CreateIndex
CREATE INDEX "Relation_recordedAt_id_idx" ON "Relation"("recordedAt", "id");

-- CreateIndex
CREATE INDEX "Relation_independentSources_id_idx" ON "Relation"("independentSources", "id");

-- CreateIndex
CREATE INDEX "Relation_earliest_id_idx" ON "Relation"("earliest", "id");

-- CreateIndex
CREATE INDEX "Relation_occurrence_latest_id_idx" ON "Relation"("occurrence", "latest", "id");

-- CreateIndex
CREATE INDEX "RelationVersion_relationId_replacedAt_id_idx" ON "RelationVersion"("relationId", "replacedAt", "id");

-- CreateIndex
CREATE INDEX "Participant_actorId_date_relationId_retractedAt_idx" ON "Participant"("actorId", "date", "relationId", "retractedAt");

-- CreateIndex
CREATE INDEX "Participant_actorId_role_date_relationId_retractedAt_idx" ON "Participant"("actorId", "role", "date", "relationId", "retractedAt");

-- CreateIndex
CREATE INDEX "Evidence_relationId_id_idx" ON "Evidence"("relationId", "id");

-- CreateIndex
CREATE INDEX "Evidence_relationId_originId_idx" ON "Evidence"("relationId", "originId");

-- CreateIndex
CREATE INDEX "Evidence_articleId_relationId_idx" ON "Evidence"("articleId", "relationId");

-- CreateIndex
CREATE INDEX "Evidence_statementId_relationId_idx" ON "Evidence"("statementId", "relationId");

-- CreateIndex
CREATE INDEX "Evidence_assertedById_relationId_idx" ON "Evidence"("assertedById", "relationId");

-- CreateIndex
CREATE INDEX "IdentityJudgement_leftId_id_idx" ON "IdentityJudgement"("leftId", "id");

-- CreateIndex
CREATE INDEX "IdentityJudgement_rightId_id_idx" ON "IdentityJudgement"("rightId", "id");


