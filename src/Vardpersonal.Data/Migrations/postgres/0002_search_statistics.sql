-- What is looked for, a row a day: never who, when or from where. Region is empty outside the regions.
CREATE TABLE search_count (
    day      TEXT NOT NULL,
    region   TEXT NOT NULL,
    query    TEXT NOT NULL,
    searches BIGINT NOT NULL,
    no_hits  BIGINT NOT NULL,
    PRIMARY KEY (day, region, query)
);

CREATE TABLE search_click (
    day      TEXT NOT NULL,
    region   TEXT NOT NULL,
    query    TEXT NOT NULL,
    position BIGINT NOT NULL,
    clicks   BIGINT NOT NULL,
    PRIMARY KEY (day, region, query, position)
);
