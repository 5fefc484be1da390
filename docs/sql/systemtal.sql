-- The figures of each system, computed where the data are too many for Excel.
--
-- Reads two tables that `konsolider … --parquet FOLDER` writes:
--   besvarelser   a row for each registration, partitioned by omraade (the system's Fagområde)
--   vaegte        one row: the analysis date, the weights and the size elasticity b
-- Gives one row for each system, defined as in docs/method.md. What rests on chance (Robusthed), on pairs of municipalities (b,
-- Krippendorff's alpha) or on moving windows is computed by the program alone.
--
-- Standard SQL, and only functions that DuckDB and Spark SQL both have. Numbers with e0 are floating point in both.
WITH svar AS (
  SELECT * FROM besvarelser WHERE status = 'Færdig'
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
  SELECT system, 'prissaetning' AS emne, CAST(vurdering_prissaetning AS DOUBLE) AS karakter, vurdering_prissaetning_uden_tal AS uden_tal FROM svar
  UNION ALL
  SELECT system, 'tillaegsydelser', CAST(vurdering_tillaegsydelser AS DOUBLE), vurdering_tillaegsydelser_uden_tal FROM svar
  UNION ALL
  SELECT system, 'vilkaar', CAST(vurdering_vedligeholdelsesvilkaar AS DOUBLE), vurdering_vedligeholdelsesvilkaar_uden_tal FROM svar
  UNION ALL
  SELECT system, 'kvalitet', CAST(vurdering_kvalitet_fejlsituation AS DOUBLE), vurdering_kvalitet_fejlsituation_uden_tal FROM svar
  UNION ALL
  SELECT system, 'forhandling', CAST(vurdering_forhandlingsmuligheder AS DOUBLE), vurdering_forhandlingsmuligheder_uden_tal FROM svar
),
emner AS (
  SELECT
    system,
    emne,
    COUNT(karakter) AS svar,
    AVG(karakter) AS middel,
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
vurderet AS (
  SELECT
    e.system,
    SUM(w.vaegt * (5 - e.middel) / 4 * 100) / NULLIF(SUM(w.vaegt), 0) AS problemtryk
  FROM emner e
  JOIN (
    SELECT 'prissaetning' AS emne, vaegt_prissaetning AS vaegt FROM vaegte
    UNION ALL SELECT 'tillaegsydelser', vaegt_tillaegsydelser FROM vaegte
    UNION ALL SELECT 'vilkaar', vaegt_vedligeholdelsesvilkaar FROM vaegte
    UNION ALL SELECT 'kvalitet', vaegt_kvalitet FROM vaegte
    UNION ALL SELECT 'forhandling', vaegt_forhandlingsmuligheder FROM vaegte
  ) w ON e.emne = w.emne
  WHERE e.svar > 0
  GROUP BY e.system
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
    AVG(CASE s.monopolstatus
      WHEN 'Monopol (én leverandør)' THEN v.point_monopol
      WHEN 'De facto-monopol (2–3 leverandører)' THEN v.point_de_facto_monopol
      WHEN 'Monopollignende (bundet til leverandøren)' THEN v.point_monopollignende
      WHEN 'Konkurrence' THEN v.point_konkurrence
    END) AS monopolgrad,
    SUM(CASE WHEN s.monopolstatus <> 'Ved ikke' THEN 1 ELSE 0 END) AS monopolgrad_n,
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
)

SELECT
  t.system,
  t.registreringer,
  t.kommuner,
  i.daekket AS indbyggere_daekket,
  t.model_1, t.model_2, t.model_3, t.model_4, t.model_5, t.model_6,
  t.binding_data, t.binding_snitflader, t.binding_rettigheder, t.binding_viden, t.bindinger_n,
  t.monopolgrad, t.monopolgrad_n,
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
  t.aarlig_pris,
  COALESCE(b.kommuner_med_pris, 0) AS kommuner_med_pris,
  b.midterste AS kr_pr_indbygger_median,
  b.mindste AS kr_pr_indbygger_min,
  b.stoerste AS kr_pr_indbygger_maks,
  b.stoerste / NULLIF(b.mindste, 0) AS maks_min,
  CASE WHEN b.middel > 0 THEN b.afvigelse / b.middel END AS variationskoefficient,
  COALESCE(k.kommuner_med_pristal, 0) AS kommuner_med_pristal,
  CASE WHEN k.kommuner_med_pristal >= 4 THEN (k.oevre - k.nedre) / (k.oevre + k.nedre) END AS prisspredning,
  o.fra AS besparelse_fra,
  o.til AS besparelse_til,
  o.usaedvanlige AS usaedvanlige_priser,
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
  p.omfang, p.oekonomi, p.prioritet
FROM tal t
JOIN indbyggere i ON t.system = i.system
JOIN emner_side_om_side e ON t.system = e.system
JOIN prioriteter p ON t.system = p.system
LEFT JOIN andele_side_om_side a ON t.system = a.system
LEFT JOIN pris_pr_indbygger b ON t.system = b.system
LEFT JOIN kvartiler k ON t.system = k.system
LEFT JOIN besparelser o ON t.system = o.system
LEFT JOIN enighed g ON t.system = g.system
ORDER BY p.prioritet DESC NULLS LAST, t.system
