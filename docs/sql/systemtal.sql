-- The figures of each system, computed where the data are too many for Excel.
--
-- Reads two tables that `konsolider … --parquet FOLDER` writes:
--   besvarelser   a row for each registration, partitioned by omraade (the system's Fagområde)
--   vaegte        one row: the analysis date, weights, limits, the end points of the scores and the size elasticity b
-- Gives one row for each system, defined as in docs/method.md: the figures that are formulas in the workbook, the scores and
-- Retning among them, without the columns there that only lead to others (quartiles, weighted means of one area) and without texts.
-- Left out is what the program alone computes ("(beregnet)" in the workbook): Robusthed, Rang fra–til and the second most frequent
-- Retning (chance), so also Anbefalet spor and Gældende spor, which rest on Robusthed; b and Krippendorff's alpha (pairs; b is read
-- from vaegte); the month of Fælles vindue and its share of the price; who is a Prisudsving. The scores need to know how many
-- municipalities can leave together, and what is paid without the outliers: these two steps are computed here as well.
-- Rang is shared by systems whose Prioritet is the same at nine decimals; the program puts such systems in the order of their names.
--
-- Standard SQL, and only functions that DuckDB and Spark SQL both have. Numbers with e0 are floating point in both.
WITH svar AS (
  SELECT
    b.*,
    CASE b.monopolstatus
      WHEN 'Monopol (én leverandør)' THEN v.point_monopol
      WHEN 'De facto-monopol (2–3 leverandører)' THEN v.point_de_facto_monopol
      WHEN 'Monopollignende (bundet til leverandøren)' THEN v.point_monopollignende
      WHEN 'Konkurrence' THEN v.point_konkurrence
    END AS point
  FROM besvarelser b CROSS JOIN vaegte v
  WHERE b.status = 'Færdig'
),

-- What each municipality pays for a system: its registrations added up.
kommunepriser AS (
  SELECT system, kommunekode, MAX(indbyggere) AS indbyggere, SUM(aarlig_pris_kr) AS pris
  FROM svar
  GROUP BY system, kommunekode
),
priser AS (
  SELECT
    system,
    pris,
    pris / indbyggere AS pr_indbygger,
    POWER(indbyggere, stoerrelseselasticitet) AS stoerrelse,
    CASE WHEN pris > 0 THEN pris / POWER(indbyggere, stoerrelseselasticitet) END AS pristal
  FROM kommunepriser CROSS JOIN vaegte
  WHERE pris IS NOT NULL AND indbyggere > 0
),
pris_pr_indbygger AS (
  SELECT
    system,
    COUNT(*) AS kommuner_med_pris,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY pr_indbygger) AS midterste,
    MIN(pr_indbygger) AS mindste,
    MAX(pr_indbygger) AS stoerste,
    AVG(pr_indbygger) AS middel,
    STDDEV_SAMP(pr_indbygger) AS afvigelse
  FROM priser
  GROUP BY system
),
kvartiler AS (
  SELECT
    system,
    COUNT(*) AS kommuner_med_pristal,
    PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY pristal) AS nedre,
    PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY pristal) AS oevre,
    PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY LN(pristal)) AS log_nedre,
    PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY LN(pristal)) AS log_oevre
  FROM priser
  WHERE pristal IS NOT NULL
  GROUP BY system
),

-- Prisudsving: outside Tukey's fences on the logarithms, where five or more have a pristal.
udsving AS (
  SELECT
    p.system,
    p.pris,
    p.pristal,
    p.stoerrelse,
    CASE
      WHEN k.kommuner_med_pristal < 5 THEN 0
      WHEN ROUND(LN(p.pristal) - (k.log_nedre - 1.5 * (k.log_oevre - k.log_nedre)), 9) < 0 THEN 1
      WHEN ROUND(LN(p.pristal) - (k.log_oevre + 1.5 * (k.log_oevre - k.log_nedre)), 9) > 0 THEN 1
      ELSE 0
    END AS er_udsving
  FROM priser p JOIN kvartiler k ON p.system = k.system
  WHERE p.pristal IS NOT NULL
),
uden_udsving AS (
  SELECT
    system,
    COUNT(*) AS kommuner,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY pristal) AS midterste,
    PERCENTILE_CONT(0.75) WITHIN GROUP (ORDER BY pristal) AS oevre
  FROM udsving
  WHERE er_udsving = 0
  GROUP BY system
),
besparelser AS (
  SELECT
    d.system,
    SUM(CASE WHEN d.er_udsving = 0 THEN GREATEST(0e0, d.pris - u.oevre * d.stoerrelse) ELSE 0e0 END) AS fra,
    SUM(CASE WHEN d.er_udsving = 0 THEN GREATEST(0e0, d.pris - u.midterste * d.stoerrelse) ELSE 0e0 END) AS til,
    SUM(CASE WHEN d.er_udsving = 1 THEN GREATEST(0e0, d.pris - u.midterste * d.stoerrelse) ELSE 0e0 END) AS usaedvanlige
  FROM udsving d JOIN uden_udsving u ON d.system = u.system
  WHERE u.kommuner >= 5
  GROUP BY d.system
),

-- The five rated areas, one below the other.
vurderinger AS (
  SELECT system, indbyggere, aarlig_pris_kr, 'prissaetning' AS emne, CAST(vurdering_prissaetning AS DOUBLE) AS karakter, vurdering_prissaetning_uden_tal AS uden_tal FROM svar
  UNION ALL
  SELECT system, indbyggere, aarlig_pris_kr, 'tillaegsydelser', CAST(vurdering_tillaegsydelser AS DOUBLE), vurdering_tillaegsydelser_uden_tal FROM svar
  UNION ALL
  SELECT system, indbyggere, aarlig_pris_kr, 'vilkaar', CAST(vurdering_vedligeholdelsesvilkaar AS DOUBLE), vurdering_vedligeholdelsesvilkaar_uden_tal FROM svar
  UNION ALL
  SELECT system, indbyggere, aarlig_pris_kr, 'kvalitet', CAST(vurdering_kvalitet_fejlsituation AS DOUBLE), vurdering_kvalitet_fejlsituation_uden_tal FROM svar
  UNION ALL
  SELECT system, indbyggere, aarlig_pris_kr, 'forhandling', CAST(vurdering_forhandlingsmuligheder AS DOUBLE), vurdering_forhandlingsmuligheder_uden_tal FROM svar
),
emner AS (
  SELECT
    system,
    emne,
    COUNT(karakter) AS svar,
    AVG(karakter) AS middel,
    SUM(indbyggere * karakter) / NULLIF(SUM(CASE WHEN karakter IS NOT NULL THEN indbyggere END), 0) AS efter_indbyggere,
    SUM(aarlig_pris_kr * karakter) / NULLIF(SUM(CASE WHEN karakter IS NOT NULL THEN aarlig_pris_kr END), 0) AS efter_pris,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY karakter) AS midterste,
    SUM(CASE WHEN karakter <= 2 THEN 1 ELSE 0 END) AS utilfredse,
    SUM(CASE WHEN uden_tal = 'Ved ikke' THEN 1 ELSE 0 END) AS ved_ikke
  FROM vurderinger
  GROUP BY system, emne
),
afvigelser AS (
  SELECT v.system, v.emne, AVG(ABS(v.karakter - e.midterste)) AS afvigelse
  FROM vurderinger v JOIN emner e ON v.system = e.system AND v.emne = e.emne
  WHERE v.karakter IS NOT NULL AND e.svar >= 3
  GROUP BY v.system, v.emne
),
enighed AS (
  SELECT system, AVG(afvigelse) AS ad FROM afvigelser GROUP BY system
),

-- Problemtryk: of all areas, with each registration counted by inhabitants or by price, and of the areas that each score looks at.
emner_med_vaegt AS (
  SELECT
    e.*,
    w.vaegt,
    w.vaegt * (5 - e.middel) / 4 * 100 AS tryk,
    CASE WHEN e.emne IN ('vilkaar', 'kvalitet') THEN 1 ELSE 0 END AS er_vilkaar
  FROM emner e
  JOIN (
    SELECT 'prissaetning' AS emne, vaegt_prissaetning AS vaegt FROM vaegte
    UNION ALL SELECT 'tillaegsydelser', vaegt_tillaegsydelser FROM vaegte
    UNION ALL SELECT 'vilkaar', vaegt_vedligeholdelsesvilkaar FROM vaegte
    UNION ALL SELECT 'kvalitet', vaegt_kvalitet FROM vaegte
    UNION ALL SELECT 'forhandling', vaegt_forhandlingsmuligheder FROM vaegte
  ) w ON e.emne = w.emne
  WHERE e.svar > 0
),
vurderet AS (
  SELECT
    system,
    SUM(tryk) / NULLIF(SUM(vaegt), 0) AS problemtryk,
    SUM(svar) AS problemtryk_n,
    SUM(vaegt * (5 - efter_indbyggere) / 4 * 100) / NULLIF(SUM(CASE WHEN efter_indbyggere IS NOT NULL THEN vaegt END), 0) AS efter_indbyggere,
    SUM(vaegt * (5 - efter_pris) / 4 * 100) / NULLIF(SUM(CASE WHEN efter_pris IS NOT NULL THEN vaegt END), 0) AS efter_pris,
    SUM(CASE WHEN er_vilkaar = 1 THEN tryk END) / NULLIF(SUM(CASE WHEN er_vilkaar = 1 THEN vaegt END), 0) AS vilkaar,
    SUM(CASE WHEN er_vilkaar = 0 THEN tryk END) / NULLIF(SUM(CASE WHEN er_vilkaar = 0 THEN vaegt END), 0) AS priser,
    MIN(CASE WHEN er_vilkaar = 1 THEN svar END) AS vilkaar_n,
    MIN(CASE WHEN er_vilkaar = 0 THEN svar END) AS priser_n
  FROM emner_med_vaegt
  GROUP BY system
),
emner_side_om_side AS (
  SELECT
    system,
    MAX(CASE WHEN emne = 'prissaetning' THEN middel END) AS prissaetning_middel,
    MAX(CASE WHEN emne = 'prissaetning' THEN midterste END) AS prissaetning_median,
    MAX(CASE WHEN emne = 'prissaetning' THEN svar END) AS prissaetning_n,
    MAX(CASE WHEN emne = 'prissaetning' THEN ved_ikke / NULLIF(ved_ikke + svar, 0) END) AS prissaetning_ved_ikke,
    MAX(CASE WHEN emne = 'tillaegsydelser' THEN middel END) AS tillaegsydelser_middel,
    MAX(CASE WHEN emne = 'tillaegsydelser' THEN midterste END) AS tillaegsydelser_median,
    MAX(CASE WHEN emne = 'tillaegsydelser' THEN svar END) AS tillaegsydelser_n,
    MAX(CASE WHEN emne = 'tillaegsydelser' THEN ved_ikke / NULLIF(ved_ikke + svar, 0) END) AS tillaegsydelser_ved_ikke,
    MAX(CASE WHEN emne = 'vilkaar' THEN middel END) AS vilkaar_middel,
    MAX(CASE WHEN emne = 'vilkaar' THEN midterste END) AS vilkaar_median,
    MAX(CASE WHEN emne = 'vilkaar' THEN svar END) AS vilkaar_n,
    MAX(CASE WHEN emne = 'vilkaar' THEN ved_ikke / NULLIF(ved_ikke + svar, 0) END) AS vilkaar_ved_ikke,
    MAX(CASE WHEN emne = 'kvalitet' THEN middel END) AS kvalitet_middel,
    MAX(CASE WHEN emne = 'kvalitet' THEN midterste END) AS kvalitet_median,
    MAX(CASE WHEN emne = 'kvalitet' THEN svar END) AS kvalitet_n,
    MAX(CASE WHEN emne = 'kvalitet' THEN ved_ikke / NULLIF(ved_ikke + svar, 0) END) AS kvalitet_ved_ikke,
    MAX(CASE WHEN emne = 'forhandling' THEN middel END) AS forhandling_middel,
    MAX(CASE WHEN emne = 'forhandling' THEN midterste END) AS forhandling_median,
    MAX(CASE WHEN emne = 'forhandling' THEN svar END) AS forhandling_n,
    MAX(CASE WHEN emne = 'forhandling' THEN ved_ikke / NULLIF(ved_ikke + svar, 0) END) AS forhandling_ved_ikke
  FROM emner
  GROUP BY system
),

-- Counts and sums over the registrations.
tal AS (
  SELECT
    s.system,
    COUNT(*) AS registreringer,
    COUNT(DISTINCT s.kommunekode) AS kommuner,
    SUM(CASE WHEN s.konkurrent_forladt_markedet THEN 1 ELSE 0 END) AS model_1,
    SUM(CASE WHEN s.svaer_viden THEN 1 ELSE 0 END) AS model_2,
    SUM(CASE WHEN s.lille_domaene THEN 1 ELSE 0 END) AS model_3,
    SUM(CASE WHEN s.dobbelt_funktionalitet THEN 1 ELSE 0 END) AS model_4,
    SUM(CASE WHEN s.markedsdeling THEN 1 ELSE 0 END) AS model_5,
    SUM(CASE WHEN s.anden_model THEN 1 ELSE 0 END) AS model_6,
    SUM(CASE WHEN s.binding_data THEN 1 ELSE 0 END) AS binding_data,
    SUM(CASE WHEN s.binding_snitflader THEN 1 ELSE 0 END) AS binding_snitflader,
    SUM(CASE WHEN s.binding_rettigheder THEN 1 ELSE 0 END) AS binding_rettigheder,
    SUM(CASE WHEN s.binding_viden THEN 1 ELSE 0 END) AS binding_viden,
    SUM(CASE WHEN s.binding_data OR s.binding_snitflader OR s.binding_rettigheder OR s.binding_viden THEN 1 ELSE 0 END) AS bindinger_n,
    AVG(s.point) AS monopolgrad,
    COUNT(s.point) AS monopolgrad_n,
    SUM(s.indbyggere * s.point) / NULLIF(SUM(CASE WHEN s.point IS NOT NULL THEN s.indbyggere END), 0) AS monopolgrad_efter_indbyggere,
    SUM(s.aarlig_pris_kr * s.point) / NULLIF(SUM(CASE WHEN s.point IS NOT NULL THEN s.aarlig_pris_kr END), 0) AS monopolgrad_efter_pris,
    MAX(CASE WHEN s.systemet_er_under_udfasning THEN 1 ELSE 0 END) AS under_udfasning,
    SUM(s.aarlig_pris_kr) AS aarlig_pris,
    SUM(CASE WHEN s.aarlig_pris_kr IS NOT NULL THEN s.tillaegsydelser_seneste_aar_kr END) AS tillaeg,
    SUM(CASE WHEN s.tillaegsydelser_seneste_aar_kr IS NOT NULL THEN s.aarlig_pris_kr END) AS pris_med_tillaeg,
    SUM(CASE WHEN s.aarlig_pris_kr IS NOT NULL AND s.tillaegsydelser_seneste_aar_kr IS NOT NULL THEN 1 ELSE 0 END) AS tillaeg_n,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY s.prisstigning_seneste_3_aar_pct) AS prisstigning_median,
    COUNT(s.prisstigning_seneste_3_aar_pct) AS prisstigning_n,
    SUM(CASE WHEN s.antal_tilbud = 1 THEN 1 ELSE 0 END) AS et_tilbud,
    SUM(CASE WHEN s.antal_tilbud >= 1 THEN 1 ELSE 0 END) AS et_tilbud_n,
    SUM(CASE WHEN s.senest_konkurrenceudsat_aar_aldrig THEN 1 ELSE 0 END) AS aldrig,
    COUNT(s.senest_konkurrenceudsat_aar_aldrig) AS aldrig_n,
    SUM(CASE WHEN s.indkoebsform = 'Direkte tildeling' THEN 1 ELSE 0 END) AS direkte,
    SUM(CASE WHEN s.indkoebsform <> 'Ved ikke' THEN 1 ELSE 0 END) AS direkte_n,
    SUM(CASE WHEN s.kender_alternativ_beregnet THEN 1 ELSE 0 END) AS alternativ,
    COUNT(s.kender_alternativ_beregnet) AS alternativ_n,
    COUNT(s.udgang_beregnet) AS udgang_oplyst,
    SUM(CASE WHEN s.udgang_beregnet >= v.analysedato AND s.opsiges_senest_beregnet < v.analysedato THEN 1 ELSE 0 END) AS forpasset,
    SUM(CASE WHEN s.udgang_beregnet < v.analysedato THEN 1 ELSE 0 END) AS udloebet,
    SUM(CASE WHEN s.oensket_spor = 'Monopolbrud (udbud)' THEN 1 ELSE 0 END) AS oensker_monopolbrud,
    SUM(CASE WHEN s.oensket_spor = 'Koordineret forhandling' THEN 1 ELSE 0 END) AS oensker_forhandling,
    SUM(CASE WHEN s.oensket_spor = 'Begge' THEN 1 ELSE 0 END) AS oensker_begge,
    SUM(CASE WHEN s.oensket_spor = 'Ingen handling' THEN 1 ELSE 0 END) AS oensker_ingen,
    AVG(CASE s.vil_deltage_i_faelles_indsats WHEN 'Ja' THEN 1e0 WHEN 'Måske' THEN 5e-1 WHEN 'Nej' THEN 0e0 END) AS vil_deltage,
    COUNT(s.vil_deltage_i_faelles_indsats) AS vil_deltage_n
  FROM svar s CROSS JOIN vaegte v
  GROUP BY s.system
),
indbyggere AS (
  SELECT system, SUM(indbyggere) AS daekket FROM kommunepriser GROUP BY system
),

-- Shares of yes, each with Wilson's interval (95 %).
andele AS (
  SELECT system, 'et_tilbud' AS hvad, et_tilbud AS ja, et_tilbud_n AS n FROM tal
  UNION ALL SELECT system, 'aldrig', aldrig, aldrig_n FROM tal
  UNION ALL SELECT system, 'direkte', direkte, direkte_n FROM tal
  UNION ALL SELECT system, 'alternativ', alternativ, alternativ_n FROM tal
  UNION ALL SELECT system, emne, utilfredse, svar FROM emner
),
intervaller AS (
  SELECT
    system,
    hvad,
    andel,
    n,
    GREATEST(0e0, (andel + z2 / (2 * n) - z * SQRT(andel * (1 - andel) / n + z2 / (4 * n * n))) / (1 + z2 / n)) AS fra,
    LEAST(1e0, (andel + z2 / (2 * n) + z * SQRT(andel * (1 - andel) / n + z2 / (4 * n * n))) / (1 + z2 / n)) AS til
  FROM (
    SELECT
      system,
      hvad,
      ja / CAST(n AS DOUBLE) AS andel,
      CAST(n AS DOUBLE) AS n,
      1.959963984540054e0 AS z,
      1.959963984540054e0 * 1.959963984540054e0 AS z2
    FROM andele
    WHERE n > 0
  ) a
),
andele_side_om_side AS (
  SELECT
    system,
    MAX(CASE WHEN hvad = 'et_tilbud' THEN andel END) AS et_tilbud_andel,
    MAX(CASE WHEN hvad = 'et_tilbud' THEN fra END) AS et_tilbud_fra,
    MAX(CASE WHEN hvad = 'et_tilbud' THEN til END) AS et_tilbud_til,
    MAX(CASE WHEN hvad = 'aldrig' THEN andel END) AS aldrig_andel,
    MAX(CASE WHEN hvad = 'aldrig' THEN fra END) AS aldrig_fra,
    MAX(CASE WHEN hvad = 'aldrig' THEN til END) AS aldrig_til,
    MAX(CASE WHEN hvad = 'direkte' THEN andel END) AS direkte_andel,
    MAX(CASE WHEN hvad = 'direkte' THEN fra END) AS direkte_fra,
    MAX(CASE WHEN hvad = 'direkte' THEN til END) AS direkte_til,
    MAX(CASE WHEN hvad = 'alternativ' THEN andel END) AS alternativ_andel,
    MAX(CASE WHEN hvad = 'alternativ' THEN fra END) AS alternativ_fra,
    MAX(CASE WHEN hvad = 'alternativ' THEN til END) AS alternativ_til,
    MAX(CASE WHEN hvad = 'prissaetning' THEN andel END) AS prissaetning_utilfredse,
    MAX(CASE WHEN hvad = 'prissaetning' THEN fra END) AS prissaetning_utilfredse_fra,
    MAX(CASE WHEN hvad = 'prissaetning' THEN til END) AS prissaetning_utilfredse_til,
    MAX(CASE WHEN hvad = 'tillaegsydelser' THEN andel END) AS tillaegsydelser_utilfredse,
    MAX(CASE WHEN hvad = 'tillaegsydelser' THEN fra END) AS tillaegsydelser_utilfredse_fra,
    MAX(CASE WHEN hvad = 'tillaegsydelser' THEN til END) AS tillaegsydelser_utilfredse_til,
    MAX(CASE WHEN hvad = 'vilkaar' THEN andel END) AS vilkaar_utilfredse,
    MAX(CASE WHEN hvad = 'vilkaar' THEN fra END) AS vilkaar_utilfredse_fra,
    MAX(CASE WHEN hvad = 'vilkaar' THEN til END) AS vilkaar_utilfredse_til,
    MAX(CASE WHEN hvad = 'kvalitet' THEN andel END) AS kvalitet_utilfredse,
    MAX(CASE WHEN hvad = 'kvalitet' THEN fra END) AS kvalitet_utilfredse_fra,
    MAX(CASE WHEN hvad = 'kvalitet' THEN til END) AS kvalitet_utilfredse_til,
    MAX(CASE WHEN hvad = 'forhandling' THEN andel END) AS forhandling_utilfredse,
    MAX(CASE WHEN hvad = 'forhandling' THEN fra END) AS forhandling_utilfredse_fra,
    MAX(CASE WHEN hvad = 'forhandling' THEN til END) AS forhandling_utilfredse_til
  FROM intervaller
  GROUP BY system
),

-- How many municipalities can leave a system in the same twelve months. Months are counted from the first window, number 0, to the
-- last, number 60. A contract can be left in the windows that hold its exit; an expired one in all that end after its notice.
udgange AS (
  SELECT
    s.system,
    s.kommunekode,
    CASE WHEN s.udgang_beregnet < v.analysedato THEN 1 ELSE 0 END AS er_udloebet,
    CASE
      WHEN s.udgang_beregnet < v.analysedato THEN CEIL(COALESCE(s.opsigelsesvarsel_maaneder, 0e0))
      ELSE 12e0 * (YEAR(s.udgang_beregnet) - YEAR(v.analysedato)) + MONTH(s.udgang_beregnet) - MONTH(v.analysedato)
    END - ROUND(v.udbudstid_maaneder) AS maaned
  FROM svar s CROSS JOIN vaegte v
  WHERE s.udgang_beregnet < v.analysedato OR s.opsiges_senest_beregnet >= v.analysedato
),
muligheder AS (
  SELECT DISTINCT
    system,
    kommunekode,
    GREATEST(0e0, maaned - 11e0) AS foerste,
    CASE WHEN er_udloebet = 1 THEN 60e0 ELSE LEAST(60e0, maaned) END AS sidste
  FROM udgange
  WHERE maaned <= 71e0 AND (er_udloebet = 1 OR maaned >= 0e0)
),
-- The most can leave in a window in which somebody can leave for the first time: no other need be looked at.
vinduer AS (
  SELECT f.system, f.foerste, COUNT(DISTINCT m.kommunekode) AS kommuner
  FROM (SELECT DISTINCT system, foerste FROM muligheder) f
  JOIN muligheder m ON f.system = m.system AND m.foerste <= f.foerste AND m.sidste >= f.foerste
  GROUP BY f.system, f.foerste
),
vindue AS (
  SELECT system, MAX(kommuner) AS kommuner FROM vinduer GROUP BY system
),

-- The two scores: each part on the common scale between its end points, then the mean of the parts that are there, two at least.
grundlag AS (
  SELECT
    t.system,
    p.vilkaar,
    p.vilkaar_n,
    p.priser,
    p.priser_n,
    t.alternativ / CAST(NULLIF(t.alternativ_n, 0) AS DOUBLE) AS alternativ,
    CASE WHEN t.udgang_oplyst > 0 THEN COALESCE(w.kommuner, 0) / CAST(t.kommuner AS DOUBLE) END AS vindue,
    CASE WHEN k.kommuner_med_pristal >= 4 THEN (k.oevre - k.nedre) / (k.oevre + k.nedre) END AS prisspredning,
    t.oensker_monopolbrud + t.oensker_forhandling + t.oensker_begge + t.oensker_ingen AS oensker
  FROM tal t
  LEFT JOIN vurderet p ON t.system = p.system
  LEFT JOIN vindue w ON t.system = w.system
  LEFT JOIN kvartiler k ON t.system = k.system
),
andele_af_oensker AS (
  SELECT
    g.*,
    (t.oensker_monopolbrud + t.oensker_begge) / CAST(NULLIF(g.oensker, 0) AS DOUBLE) AS oensker_brud,
    (t.oensker_forhandling + t.oensker_begge) / CAST(NULLIF(g.oensker, 0) AS DOUBLE) AS oensker_forhandling,
    t.vil_deltage
  FROM grundlag g JOIN tal t ON g.system = t.system
),
spaend AS (
  SELECT
    CASE WHEN problemtryk_100_point_ved > problemtryk_0_point_ved THEN problemtryk_100_point_ved - problemtryk_0_point_ved END AS problemtryk,
    CASE WHEN kendte_alternativer_100_point_ved > kendte_alternativer_0_point_ved THEN kendte_alternativer_100_point_ved - kendte_alternativer_0_point_ved END AS alternativer,
    CASE WHEN faelles_vindue_100_point_ved > faelles_vindue_0_point_ved THEN faelles_vindue_100_point_ved - faelles_vindue_0_point_ved END AS vindue,
    CASE WHEN oensket_spor_100_point_ved > oensket_spor_0_point_ved THEN oensket_spor_100_point_ved - oensket_spor_0_point_ved END AS oensker,
    CASE WHEN prisspredning_100_point_ved > prisspredning_0_point_ved THEN prisspredning_100_point_ved - prisspredning_0_point_ved END AS prisspredning,
    CASE WHEN vil_deltage_100_point_ved > vil_deltage_0_point_ved THEN vil_deltage_100_point_ved - vil_deltage_0_point_ved END AS deltagelse
  FROM vaegte
),
pladser AS (
  SELECT
    a.system,
    (a.vilkaar - v.problemtryk_0_point_ved) / s.problemtryk AS brud_vilkaar,
    (a.alternativ - v.kendte_alternativer_0_point_ved) / s.alternativer AS brud_alternativer,
    (a.vindue - v.faelles_vindue_0_point_ved) / s.vindue AS brud_vindue,
    (a.oensker_brud - v.oensket_spor_0_point_ved) / s.oensker AS brud_oensker,
    (a.priser - v.problemtryk_0_point_ved) / s.problemtryk AS forhandling_priser,
    (a.prisspredning - v.prisspredning_0_point_ved) / s.prisspredning AS forhandling_prisspredning,
    (a.vil_deltage - v.vil_deltage_0_point_ved) / s.deltagelse AS forhandling_deltagelse,
    (a.oensker_forhandling - v.oensket_spor_0_point_ved) / s.oensker AS forhandling_oensker
  FROM andele_af_oensker a CROSS JOIN vaegte v CROSS JOIN spaend s
),
dele AS (
  SELECT
    system,
    CASE WHEN brud_vilkaar IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, brud_vilkaar)) END AS brud_vilkaar,
    CASE WHEN brud_alternativer IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, brud_alternativer)) END AS brud_alternativer,
    CASE WHEN brud_vindue IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, brud_vindue)) END AS brud_vindue,
    CASE WHEN brud_oensker IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, brud_oensker)) END AS brud_oensker,
    CASE WHEN forhandling_priser IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, forhandling_priser)) END AS forhandling_priser,
    CASE WHEN forhandling_prisspredning IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, forhandling_prisspredning)) END AS forhandling_prisspredning,
    CASE WHEN forhandling_deltagelse IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, forhandling_deltagelse)) END AS forhandling_deltagelse,
    CASE WHEN forhandling_oensker IS NOT NULL THEN 100 * GREATEST(0e0, LEAST(1e0, forhandling_oensker)) END AS forhandling_oensker
  FROM pladser
),
dele_talt AS (
  SELECT
    system,
    CASE WHEN brud_vilkaar IS NULL THEN 0 ELSE 1 END + CASE WHEN brud_alternativer IS NULL THEN 0 ELSE 1 END
      + CASE WHEN brud_vindue IS NULL THEN 0 ELSE 1 END + CASE WHEN brud_oensker IS NULL THEN 0 ELSE 1 END AS brud_n,
    COALESCE(brud_vilkaar, 0e0) + COALESCE(brud_alternativer, 0e0) + COALESCE(brud_vindue, 0e0) + COALESCE(brud_oensker, 0e0) AS brud_sum,
    CASE WHEN forhandling_priser IS NULL THEN 0 ELSE 1 END + CASE WHEN forhandling_prisspredning IS NULL THEN 0 ELSE 1 END
      + CASE WHEN forhandling_deltagelse IS NULL THEN 0 ELSE 1 END + CASE WHEN forhandling_oensker IS NULL THEN 0 ELSE 1 END AS forhandling_n,
    COALESCE(forhandling_priser, 0e0) + COALESCE(forhandling_prisspredning, 0e0) + COALESCE(forhandling_deltagelse, 0e0)
      + COALESCE(forhandling_oensker, 0e0) AS forhandling_sum
  FROM dele
),
scorer AS (
  SELECT
    system,
    CASE WHEN brud_n >= 2 THEN brud_sum / brud_n END AS brud,
    CASE WHEN forhandling_n >= 2 THEN forhandling_sum / forhandling_n END AS forhandling
  FROM dele_talt
),

-- Retning: the first rule that holds. Figures are compared with limits at nine decimals.
retninger AS (
  SELECT
    t.system,
    CASE
      WHEN t.under_udfasning = 1 THEN 'Under udfasning'
      WHEN t.kommuner < v.for_faa_svar_faerre_kommuner_end THEN 'For få svar'
      WHEN t.monopolgrad IS NULL OR p.problemtryk IS NULL THEN 'Overvåg'
      WHEN ROUND(t.monopolgrad - v.overvaag_monopolgrad_under, 9) < 0 THEN 'Overvåg'
      WHEN ROUND(p.problemtryk - v.overvaag_problemtryk_under, 9) < 0 THEN 'Overvåg'
      WHEN c.brud IS NULL AND c.forhandling IS NULL THEN 'Overvåg'
      WHEN c.brud IS NULL THEN 'Koordineret forhandling'
      WHEN c.forhandling IS NULL THEN 'Monopolbrud'
      WHEN ROUND(ABS(c.brud - c.forhandling) - v.begge_spor_scorerne_afviger_mindre_end, 9) < 0 THEN 'Begge spor'
      WHEN ROUND(c.brud - c.forhandling, 9) = 0 THEN 'Begge spor'
      WHEN c.brud > c.forhandling THEN 'Monopolbrud'
      ELSE 'Koordineret forhandling'
    END AS retning
  FROM tal t
  CROSS JOIN vaegte v
  JOIN scorer c ON t.system = c.system
  LEFT JOIN vurderet p ON t.system = p.system
),

-- Økonomi: how many of the ranked systems with a price cost less.
rangeret AS (
  SELECT
    t.system,
    100e0 * (RANK() OVER (ORDER BY ROUND(t.aarlig_pris, 6)) - 1) / NULLIF(COUNT(*) OVER () - 1, 0) AS oekonomi
  FROM tal t CROSS JOIN vaegte v
  WHERE t.kommuner >= v.mindst_for_rang AND t.aarlig_pris IS NOT NULL
),
indeks AS (
  SELECT
    t.system,
    t.monopolgrad,
    p.problemtryk,
    100e0 * t.kommuner / v.kommuner_der_har_svaret AS omfang,
    r.oekonomi,
    v.vaegt_monopolgrad,
    v.vaegt_problemtryk,
    v.vaegt_omfang,
    v.vaegt_oekonomi
  FROM tal t
  CROSS JOIN vaegte v
  LEFT JOIN vurderet p ON t.system = p.system
  LEFT JOIN rangeret r ON t.system = r.system
),
prioriteter AS (
  SELECT
    system,
    problemtryk,
    omfang,
    oekonomi,
    (COALESCE(vaegt_monopolgrad * monopolgrad, 0) + COALESCE(vaegt_problemtryk * problemtryk, 0)
      + COALESCE(vaegt_omfang * omfang, 0) + COALESCE(vaegt_oekonomi * oekonomi, 0))
    / NULLIF(
      CASE WHEN monopolgrad IS NULL THEN 0 ELSE vaegt_monopolgrad END
      + CASE WHEN problemtryk IS NULL THEN 0 ELSE vaegt_problemtryk END
      + CASE WHEN omfang IS NULL THEN 0 ELSE vaegt_omfang END
      + CASE WHEN oekonomi IS NULL THEN 0 ELSE vaegt_oekonomi END, 0) AS prioritet
  FROM indeks
),
rang AS (
  SELECT p.system, RANK() OVER (ORDER BY COALESCE(ROUND(p.prioritet, 9), -1e0) DESC) AS rang
  FROM prioriteter p JOIN tal t ON p.system = t.system CROSS JOIN vaegte v
  WHERE t.kommuner >= v.mindst_for_rang
),

-- Kraljic's quadrants: one limit of the yearly price for all, the analyst's own or the median of the ranked systems.
betydning AS (
  SELECT COALESCE(v.hoej_betydning_egen_graense_for_aarlig_pris_kr, m.midterste) AS graense
  FROM vaegte v CROSS JOIN (
    SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY t.aarlig_pris) AS midterste
    FROM tal t CROSS JOIN vaegte w
    WHERE t.kommuner >= w.mindst_for_rang
  ) m
),
kvadranter AS (
  SELECT
    t.system,
    CASE
      WHEN t.monopolgrad IS NULL OR t.aarlig_pris IS NULL OR b.graense IS NULL THEN NULL
      WHEN ROUND(t.monopolgrad - v.forsyningsrisiko_monopolgrad_fra, 9) >= 0 AND ROUND(t.aarlig_pris - b.graense, 6) >= 0 THEN 'Strategisk'
      WHEN ROUND(t.monopolgrad - v.forsyningsrisiko_monopolgrad_fra, 9) >= 0 THEN 'Flaskehals'
      WHEN ROUND(t.aarlig_pris - b.graense, 6) >= 0 THEN 'Løftestang'
      ELSE 'Rutine'
    END AS kvadrant
  FROM tal t CROSS JOIN vaegte v CROSS JOIN betydning b
)

SELECT
  t.system,
  t.registreringer,
  t.kommuner,
  i.daekket AS indbyggere_daekket,
  t.model_1, t.model_2, t.model_3, t.model_4, t.model_5, t.model_6,
  t.binding_data, t.binding_snitflader, t.binding_rettigheder, t.binding_viden, t.bindinger_n,
  t.monopolgrad, t.monopolgrad_n, t.monopolgrad_efter_indbyggere, t.monopolgrad_efter_pris,
  e.prissaetning_middel, e.prissaetning_median, e.prissaetning_n, e.prissaetning_ved_ikke,
  a.prissaetning_utilfredse, a.prissaetning_utilfredse_fra, a.prissaetning_utilfredse_til,
  e.tillaegsydelser_middel, e.tillaegsydelser_median, e.tillaegsydelser_n, e.tillaegsydelser_ved_ikke,
  a.tillaegsydelser_utilfredse, a.tillaegsydelser_utilfredse_fra, a.tillaegsydelser_utilfredse_til,
  e.vilkaar_middel, e.vilkaar_median, e.vilkaar_n, e.vilkaar_ved_ikke,
  a.vilkaar_utilfredse, a.vilkaar_utilfredse_fra, a.vilkaar_utilfredse_til,
  e.kvalitet_middel, e.kvalitet_median, e.kvalitet_n, e.kvalitet_ved_ikke,
  a.kvalitet_utilfredse, a.kvalitet_utilfredse_fra, a.kvalitet_utilfredse_til,
  e.forhandling_middel, e.forhandling_median, e.forhandling_n, e.forhandling_ved_ikke,
  a.forhandling_utilfredse, a.forhandling_utilfredse_fra, a.forhandling_utilfredse_til,
  p.problemtryk,
  COALESCE(u.problemtryk_n, 0) AS problemtryk_n,
  u.efter_indbyggere AS problemtryk_efter_indbyggere,
  u.efter_pris AS problemtryk_efter_pris,
  t.aarlig_pris,
  COALESCE(b.kommuner_med_pris, 0) AS kommuner_med_pris,
  b.midterste AS kr_pr_indbygger_median,
  b.mindste AS kr_pr_indbygger_min,
  b.stoerste AS kr_pr_indbygger_maks,
  b.stoerste / NULLIF(b.mindste, 0) AS maks_min,
  CASE WHEN b.middel > 0 THEN b.afvigelse / b.middel END AS variationskoefficient,
  COALESCE(k.kommuner_med_pristal, 0) AS kommuner_med_pristal,
  q.prisspredning,
  o.fra AS besparelse_fra,
  o.til AS besparelse_til,
  o.usaedvanlige AS usaedvanlige_priser,
  COALESCE(y.kommuner, 0) AS besparelse_n,
  t.tillaeg / NULLIF(t.pris_med_tillaeg, 0) AS tillaeg_andel, t.tillaeg_n,
  t.prisstigning_median, t.prisstigning_n,
  a.et_tilbud_andel, a.et_tilbud_fra, a.et_tilbud_til, t.et_tilbud_n,
  a.aldrig_andel, a.aldrig_fra, a.aldrig_til, t.aldrig_n,
  a.direkte_andel, a.direkte_fra, a.direkte_til, t.direkte_n,
  a.alternativ_andel, a.alternativ_fra, a.alternativ_til, t.alternativ_n,
  t.udgang_oplyst, t.forpasset, t.udloebet,
  t.oensker_monopolbrud, t.oensker_forhandling, t.oensker_begge, t.oensker_ingen,
  t.vil_deltage, t.vil_deltage_n,
  g.ad AS enighed,
  CASE WHEN ROUND(g.ad - v.enige_ad_indeks_til_og_med, 9) <= 0 THEN 'Enige' WHEN g.ad IS NOT NULL THEN 'Uenige' END AS enige,
  p.omfang, p.oekonomi, p.prioritet, r.rang,
  c.brud AS score_monopolbrud,
  d.brud_vilkaar AS monopolbrud_vilkaar_og_kvalitet_point,
  d.brud_alternativer AS monopolbrud_alternativer_point,
  d.brud_vindue AS monopolbrud_vindue_point,
  d.brud_oensker AS monopolbrud_oensker_point,
  q.vilkaar AS problemtryk_vilkaar_og_kvalitet,
  q.vindue AS i_faelles_vindue_andel,
  q.oensker_brud AS oensker_monopolbrud_andel,
  c.forhandling AS score_forhandling,
  d.forhandling_priser AS forhandling_pris_og_forhandling_point,
  d.forhandling_prisspredning AS forhandling_prisspredning_point,
  d.forhandling_deltagelse AS forhandling_deltagelse_point,
  d.forhandling_oensker AS forhandling_oensker_point,
  q.priser AS problemtryk_pris_og_forhandling,
  q.oensker_forhandling AS oensker_forhandling_andel,
  CASE WHEN d.brud_vilkaar IS NULL THEN 0 ELSE q.vilkaar_n END AS svar_bag_vilkaar_og_kvalitet,
  CASE WHEN d.brud_alternativer IS NULL THEN 0 ELSE t.alternativ_n END AS svar_bag_alternativer,
  CASE WHEN d.brud_vindue IS NULL THEN 0 ELSE t.udgang_oplyst END AS svar_bag_vindue,
  CASE WHEN d.forhandling_priser IS NULL THEN 0 ELSE q.priser_n END AS svar_bag_pris_og_forhandling,
  CASE WHEN d.forhandling_prisspredning IS NULL THEN 0 ELSE k.kommuner_med_pristal END AS svar_bag_prisspredning,
  CASE WHEN d.forhandling_deltagelse IS NULL THEN 0 ELSE t.vil_deltage_n END AS svar_bag_deltagelse,
  CASE WHEN d.brud_oensker IS NULL THEN 0 ELSE q.oensker END AS svar_bag_oensker,
  h.retning,
  x.kvadrant AS kraljic_kvadrant
FROM tal t
JOIN indbyggere i ON t.system = i.system
JOIN emner_side_om_side e ON t.system = e.system
JOIN prioriteter p ON t.system = p.system
JOIN andele_af_oensker q ON t.system = q.system
JOIN dele d ON t.system = d.system
JOIN scorer c ON t.system = c.system
JOIN retninger h ON t.system = h.system
JOIN kvadranter x ON t.system = x.system
CROSS JOIN vaegte v
LEFT JOIN andele_side_om_side a ON t.system = a.system
LEFT JOIN pris_pr_indbygger b ON t.system = b.system
LEFT JOIN kvartiler k ON t.system = k.system
LEFT JOIN besparelser o ON t.system = o.system
LEFT JOIN uden_udsving y ON t.system = y.system
LEFT JOIN enighed g ON t.system = g.system
LEFT JOIN vurderet u ON t.system = u.system
LEFT JOIN rang r ON t.system = r.system
ORDER BY p.prioritet DESC NULLS LAST, t.system
