--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ledger_is_append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only';
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    id text NOT NULL,
    summary text NOT NULL
);


--
-- Name: document_slug; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_slug (
    type text NOT NULL,
    region text NOT NULL,
    slug text NOT NULL,
    document_id text NOT NULL
);


--
-- Name: fault_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fault_report (
    id text NOT NULL,
    reported_at text NOT NULL,
    page text NOT NULL,
    document_id text,
    edition bigint,
    region text,
    kind text NOT NULL,
    message text NOT NULL,
    contact text
);


--
-- Name: ledger_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entry (
    sequence bigint NOT NULL,
    recorded_at text NOT NULL,
    effective_at text NOT NULL,
    verb text NOT NULL,
    subject text NOT NULL,
    subject_id text NOT NULL,
    edition bigint NOT NULL,
    content text NOT NULL,
    content_hash text NOT NULL,
    previous_hash text NOT NULL,
    entry_hash text NOT NULL
);


--
-- Name: ledger_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_head (
    id integer NOT NULL,
    sequence bigint NOT NULL,
    entry_hash text NOT NULL,
    CONSTRAINT ledger_head_id_check CHECK ((id = 1))
);


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    sha256 text NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: register; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register (
    name text NOT NULL,
    sequence bigint NOT NULL
);


--
-- Name: schema_migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migration (
    number integer NOT NULL,
    name text NOT NULL,
    applied_at text NOT NULL
);


--
-- Name: search_click; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_click (
    day text NOT NULL,
    region text NOT NULL,
    query text NOT NULL,
    "position" bigint NOT NULL,
    clicks bigint NOT NULL
);


--
-- Name: search_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_count (
    day text NOT NULL,
    region text NOT NULL,
    query text NOT NULL,
    searches bigint NOT NULL,
    no_hits bigint NOT NULL
);


--
-- Name: supplement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplement (
    id text NOT NULL,
    document_id text NOT NULL,
    summary text NOT NULL
);


--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES ('katarakt', '{"Id":"katarakt","Type":0,"Slug":"katarakt","Region":null,"Title":"Katarakt","Lead":"Vad sidan ger svar p\u00E5.","State":0,"Edition":2,"Sequence":12,"ContentHash":"18f6be6efa4d22dbe2384d7eab73895021902b9279e73d7c981cd4f7d4fa931d","FirstPublished":"2024-02-05T08:00:00+00:00","Updated":"2025-03-03T08:00:00+00:00","RevisionDue":"2028-01-01","Responsible":"NPO \u00F6gonsjukdomar","ChangeNote":"Utg\u00E5va 2.","Starts":null,"Ends":null,"ConsultationSequence":null,"ConsultationOpens":null,"ConsultationUntil":null,"AlsoKnownAs":["gr\u00E5 starr"],"Areas":["ogonsjukdomar"],"Audiences":["lakare","sjukskoterska"],"Settings":["primarvard"],"Symptoms":["nedsatt-syn"],"CareLevels":["primarvard"],"Codes":[{"System":"icd-10-se","Code":"H25.9"}],"HasPatientText":true}');


--
-- Data for Name: document_slug; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_slug VALUES ('knowledge-support', '', 'katarakt', 'katarakt');


--
-- Data for Name: fault_report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ledger_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_entry VALUES (1, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'areas', 1, '[{"slug":"ogonsjukdomar","name":"Ögonsjukdomar"},{"slug":"levnadsvanor","name":"Levnadsvanor"}]', '85031056ccbe6d653d9524fc18618fcb6fb0a55e74f7236e4c7b6e89f7022363', '0000000000000000000000000000000000000000000000000000000000000000', '279cede32667337cb489d7bcdfae8144c02cb2d08bc941eb1d0b1b43726e9ed8');
INSERT INTO public.ledger_entry VALUES (2, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'audiences', 1, '[{"slug":"lakare","name":"Läkare"},{"slug":"sjukskoterska","name":"Sjuksköterska"}]', '8416fd30be370db35b12e45aa420bc203aec21b0f90e5e510873299bf0dbe2fc', '279cede32667337cb489d7bcdfae8144c02cb2d08bc941eb1d0b1b43726e9ed8', '9944e5201b7a2202c1b07e49c67f66d25d79f5eafb1d1e808eaf5c0623928730');
INSERT INTO public.ledger_entry VALUES (3, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'code-list-icd-10-se', 1, '{"system":"icd-10-se","title":"ICD-10-SE","version":"2026","source":"Socialstyrelsen","scope":"urval","codes":[{"value":"H25","title":"Senil katarakt"},{"value":"H25.9","title":"Senil katarakt, ospecificerad"}]}', '48306421e032ebc9390f52348a6bd431c0aeec660efc4680a0e00f1322b03961', '9944e5201b7a2202c1b07e49c67f66d25d79f5eafb1d1e808eaf5c0623928730', '962b9588ffa9b29d22f8a31dd3171df29dba0f25e5e74130e91f9739924eb316');
INSERT INTO public.ledger_entry VALUES (4, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'quick-links', 1, '{"national":[{"title":"Pascal: ordination","url":"https://www.inera.se/","signIn":true}],"regions":{"skane":[{"title":"Remisser","url":"https://www.skane.se/remiss","signIn":false}]},"units":{"skane/exempelsjukhuset":[{"title":"Jour","url":"https://www.skane.se/jour","signIn":true}]}}', '8bdbdf4cdb34a101a7b746aff79b2b2f4940abc6f66bed6d8381cec8f76202a5', '962b9588ffa9b29d22f8a31dd3171df29dba0f25e5e74130e91f9739924eb316', '6ed6495f41f6de229951f7a40c63a3a04672cc86089fca6daa8665d9031dd8c4');
INSERT INTO public.ledger_entry VALUES (5, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'regions', 1, '[{"slug":"skane","code":"12","officialName":"Region Skåne","name":"Skåne","organisationNumber":"232100-0255","iso":"SE-M","cooperation":"Södra","web":"https://www.skane.se"},{"slug":"gotland","code":"09","officialName":"Region Gotland","name":"Gotland","organisationNumber":"212000-0803","iso":"SE-I","cooperation":"Stockholm–Gotland","web":"https://www.gotland.se"}]', 'e4d75f678b2a476161d1277bf99f43016802f34acab850af0ed1794bcb4214ae', '6ed6495f41f6de229951f7a40c63a3a04672cc86089fca6daa8665d9031dd8c4', '87803ee3d79060b750fef349c58b2005156fad68f43b19016ffe1785bdcd07f1');
INSERT INTO public.ledger_entry VALUES (6, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'sections', 1, '[{"anchor":"omfattning","title":"Omfattning av kunskapsstödet"},{"anchor":"utredning","title":"Utredning"},{"anchor":"behandling","title":"Behandling"},{"anchor":"uppfoljning","title":"Uppföljning"}]', '0d48fce54da84ef8c038d6720accb8c492d0a29f2ed127d697366edf8ff5abd0', '87803ee3d79060b750fef349c58b2005156fad68f43b19016ffe1785bdcd07f1', '026abc0695801f7820003ca057b16db27fce7d981d381aa849ca63a16e261ad8');
INSERT INTO public.ledger_entry VALUES (7, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'settings', 1, '[{"slug":"primarvard","name":"Primärvård"},{"slug":"sjukhusvard","name":"Sjukhusvård"}]', '160340cee82199471b02354d3921a6ca2aa7f5a2a2c8dd28cea0cf93f0857489', '026abc0695801f7820003ca057b16db27fce7d981d381aa849ca63a16e261ad8', '8c1a39e6613787a2c29af9d7cd60f471a9686be4e074a84814343e7b488ec382');
INSERT INTO public.ledger_entry VALUES (8, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'symptoms', 1, '[{"slug":"nedsatt-syn","name":"Nedsatt syn","also":["ser dåligt","dimsyn"]}]', '10ec297f3875a2b5226ad2d3ede8f89ece45cf5d3b56137caae78a164a2157ad', '8c1a39e6613787a2c29af9d7cd60f471a9686be4e074a84814343e7b488ec382', 'd9e84ecf833a8273c5a3dfba84184df8776c19f6654e17ec8ebafab3fa9d16a2');
INSERT INTO public.ledger_entry VALUES (9, '2026-11-21T08:00:00.000Z', '2026-11-21T08:00:00.000Z', 'publish', 'register', 'units', 1, '[{"region":"skane","slug":"exempelsjukhuset","name":"Exempelsjukhuset","kind":"hospital","place":"Lund"}]', 'e16a25cb52d629e106390083464163454601ff1043a64a8d2db94ef4c8f23fa7', 'd9e84ecf833a8273c5a3dfba84184df8776c19f6654e17ec8ebafab3fa9d16a2', '132eefb90b7caada61e38335ad1bdba11a681b033e3fd7e37dea919a9b570ecc');
INSERT INTO public.ledger_entry VALUES (10, '2026-11-21T08:00:00.000Z', '2024-02-05T08:00:00.000Z', 'publish', 'document', 'katarakt', 1, '{"document":"katarakt","number":1,"type":"knowledge-support","slug":"katarakt","title":"Katarakt","alsoKnownAs":["grå starr"],"lead":"Vad sidan ger svar på.","areas":["ogonsjukdomar"],"audiences":["lakare","sjukskoterska"],"settings":["primarvard"],"symptoms":["nedsatt-syn"],"codes":[{"system":"icd-10-se","code":"H25.9"}],"keyPoints":["Remittera vid nedsatt syn."],"parts":[{"name":"primarvard","markdown":"## Omfattning av kunskapsstödet\n\nGäller vuxna [1].\n\n![](media:lins)\n\n## Behandling\n\nOperation på remiss.\n\n### Efter operationen\n\nDroppar i fyra veckor."},{"name":"patient","markdown":"Din lins har blivit grumlig."}],"references":[{"text":"Författare. Titel. Tidskrift. 2020;1:1–9.","doi":"10.1000/xyz"}],"patientLinks":[],"media":[{"id":"lins","kind":"image","file":"lins.svg","sha256":"f16ceffc4f2163e45c670396b362d6a7d45621fd7930d7b5d0a7953c247751d5","alt":"Ögats lins i genomskärning.","caption":"Linsen."}],"related":[{"document":"katarakt","kind":"background"}],"approval":{"responsible":"NPO ögonsjukdomar","decided":"2024-02-05","approvedBy":"Godkännare, NPO ögonsjukdomar","approved":"2024-02-05","revisionDue":"2028-01-01","changeNote":"Utgåva 1."},"careLevels":["primary"]}', '9b4656cc6cbc288f9a1fa6b9f39d7b39253e43f3a4aac31059a84fee4a3fe1dc', '132eefb90b7caada61e38335ad1bdba11a681b033e3fd7e37dea919a9b570ecc', 'b4b9c00b94a19e3215f2ff91a0250d13a4357ed9616c70360eb3c4028da11e71');
INSERT INTO public.ledger_entry VALUES (11, '2026-11-21T08:00:00.000Z', '2024-03-04T07:00:00.000Z', 'publish', 'supplement', 'skane-katarakt-behandling', 1, '{"id":"skane-katarakt-behandling","number":1,"document":"katarakt","careLevel":"primary","section":"behandling","region":"skane","writtenAgainst":1,"markdown":"Remissen går till ögonkliniken.","contact":"Ögonkliniken, remissmottagningen","approval":{"responsible":"skane","approvedBy":"Godkännare, Region Skåne","approved":"2024-03-01","revisionDue":"2027-03-01","changeNote":"Första utgåvan."}}', '6d4773e8f453cc207af51b3ddf7452af491012b6d11cd952d911e0fec2cba0d1', 'b4b9c00b94a19e3215f2ff91a0250d13a4357ed9616c70360eb3c4028da11e71', '4e961d715acb52749a5d6f1da7de25fa3efbf9277a7085c08a760804c07ab003');
INSERT INTO public.ledger_entry VALUES (12, '2026-11-21T08:00:00.000Z', '2025-03-03T08:00:00.000Z', 'publish', 'document', 'katarakt', 2, '{"document":"katarakt","number":2,"type":"knowledge-support","slug":"katarakt","title":"Katarakt","alsoKnownAs":["grå starr"],"lead":"Vad sidan ger svar på.","areas":["ogonsjukdomar"],"audiences":["lakare","sjukskoterska"],"settings":["primarvard"],"symptoms":["nedsatt-syn"],"codes":[{"system":"icd-10-se","code":"H25.9"}],"keyPoints":["Remittera vid nedsatt syn."],"parts":[{"name":"primarvard","markdown":"## Omfattning av kunskapsstödet\n\nGäller vuxna [1].\n\n![](media:lins)\n\n## Behandling\n\nOperation erbjuds när synen hindrar vardagen [1].\n\n### Efter operationen\n\nDroppar i fyra veckor."},{"name":"patient","markdown":"Din lins har blivit grumlig."}],"references":[{"text":"Författare. Titel. Tidskrift. 2020;1:1–9.","doi":"10.1000/xyz"}],"patientLinks":[],"media":[{"id":"lins","kind":"image","file":"lins.svg","sha256":"f16ceffc4f2163e45c670396b362d6a7d45621fd7930d7b5d0a7953c247751d5","alt":"Ögats lins i genomskärning.","caption":"Linsen."}],"related":[{"document":"katarakt","kind":"background"}],"approval":{"responsible":"NPO ögonsjukdomar","decided":"2025-03-03","approvedBy":"Godkännare, NPO ögonsjukdomar","approved":"2025-03-03","revisionDue":"2028-01-01","changeNote":"Utgåva 2."},"careLevels":["primary"]}', '18f6be6efa4d22dbe2384d7eab73895021902b9279e73d7c981cd4f7d4fa931d', '4e961d715acb52749a5d6f1da7de25fa3efbf9277a7085c08a760804c07ab003', '465785591c300faf82aeb059b293ce4fc91968240137558839c83f01325d7fc9');


--
-- Data for Name: ledger_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_head VALUES (1, 12, '465785591c300faf82aeb059b293ce4fc91968240137558839c83f01325d7fc9');


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media VALUES ('f16ceffc4f2163e45c670396b362d6a7d45621fd7930d7b5d0a7953c247751d5', 'lins.svg', 'image/svg+xml', '\x3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e3c636972636c6520723d2231222f3e3c2f7376673e');


--
-- Data for Name: register; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register VALUES ('areas', 1);
INSERT INTO public.register VALUES ('audiences', 2);
INSERT INTO public.register VALUES ('code-list-icd-10-se', 3);
INSERT INTO public.register VALUES ('quick-links', 4);
INSERT INTO public.register VALUES ('regions', 5);
INSERT INTO public.register VALUES ('sections', 6);
INSERT INTO public.register VALUES ('settings', 7);
INSERT INTO public.register VALUES ('symptoms', 8);
INSERT INTO public.register VALUES ('units', 9);


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_migration VALUES (1, '0001_ledger', '2026-11-21T08:00:00.000Z');
INSERT INTO public.schema_migration VALUES (2, '0002_search_statistics', '2026-11-21T08:00:00.000Z');


--
-- Data for Name: search_click; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_click VALUES ('2026-11-20', 'skane', 'katarakt', 1, 5);


--
-- Data for Name: search_count; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_count VALUES ('2026-11-20', 'skane', 'katarakt', 7, 0);


--
-- Data for Name: supplement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.supplement VALUES ('skane-katarakt-behandling', 'katarakt', '{"Id":"skane-katarakt-behandling","Document":"katarakt","CareLevel":0,"Section":"behandling","Region":"skane","Unit":null,"Live":true,"Edition":1,"Sequence":11,"ContentHash":"6d4773e8f453cc207af51b3ddf7452af491012b6d11cd952d911e0fec2cba0d1","WrittenAgainst":1,"Drifted":true,"Updated":"2024-03-04T07:00:00+00:00","RevisionDue":"2027-03-01","ChangeNote":"F\u00F6rsta utg\u00E5van."}');


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: document_slug document_slug_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_slug
    ADD CONSTRAINT document_slug_pkey PRIMARY KEY (type, region, slug);


--
-- Name: fault_report fault_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fault_report
    ADD CONSTRAINT fault_report_pkey PRIMARY KEY (id);


--
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (sequence);


--
-- Name: ledger_head ledger_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_head
    ADD CONSTRAINT ledger_head_pkey PRIMARY KEY (id);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (sha256);


--
-- Name: register register_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register
    ADD CONSTRAINT register_pkey PRIMARY KEY (name);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (number);


--
-- Name: search_click search_click_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_click
    ADD CONSTRAINT search_click_pkey PRIMARY KEY (day, region, query, "position");


--
-- Name: search_count search_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_count
    ADD CONSTRAINT search_count_pkey PRIMARY KEY (day, region, query);


--
-- Name: supplement supplement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT supplement_pkey PRIMARY KEY (id);


--
-- Name: ledger_entry_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ledger_entry_subject ON public.ledger_entry USING btree (subject, subject_id, sequence);


--
-- Name: supplement_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX supplement_document ON public.supplement USING btree (document_id);


--
-- Name: ledger_entry ledger_entry_not_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entry_not_changed BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_is_append_only();


--
-- PostgreSQL database dump complete
--


