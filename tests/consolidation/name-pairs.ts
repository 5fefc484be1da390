import {
  heldOutDifferentSystems,
  heldOutDifferentVendors,
  heldOutSameSystems,
  heldOutSameVendors,
} from './held-out-pairs';
import { systems } from '../../src/survey/catalogue';
import { vendors } from '../../src/survey/vendors';
import type { NameKind } from '../../src/consolidation/data-set';

/** Two names, and whether they are one: labelled by what is publicly known of them, not by what the rules say. */
export interface NamePair {
  readonly kind: NameKind;
  /** What makes the pair hard, or false. */
  readonly trait: string;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
  /** The vendors that stand beside the two names; undefined for vendors and for systems without. */
  readonly vendors: readonly [string | undefined, string | undefined];
}

/** Every line: two names, for systems the vendor beside both, or two with a slash of two strokes between them. */
const sameVendors: Readonly<Record<string, string>> = {
  'CVR-nr. i parentes': `
    Netcompany A/S | Netcompany A/S (14814833)
    Systematic A/S | Systematic A/S (78834412)
    COWI A/S | COWI A/S (44623528)
    Visma Public Technologies A/S | Visma Public Technologies A/S (37098922)
    Confirma Danmark A/S | Confirma Danmark A/S (26326729) (udgået)
    Vejdirektoratet | Vejdirektoratet (60729018)
    MedCom | MedCom (CVR-nr. 26919991)
    IST | IST ApS (25545079)
    itm8 | itm8 A/S (27001092)
    Conventus A/S | Conventus (32885675)
    InsuBiz ApS | Insubiz ApS (32661785)
    Mercell Danmark A/S | Mercell (25698851)`,
  'selskabsform, land': `
    Netcompany | Netcompany A/S
    Adobe Systems Danmark ApS | Adobe Systems
    Microsoft Danmark ApS | Microsoft
    Google Denmark ApS | Google
    Visma Enterprise | Visma Enterprise A/S
    Autodesk Inc (US) | Autodesk
    Hexagon AB (SE) | Hexagon AB
    Esri Inc. (US) | Esri
    Ilexis AB | Ilexis AB (SE)
    Broadcom Inc. (US) | Broadcom
    SAP Danmark A/S | SAP
    Oracle Danmark ApS | Oracle
    Atea A/S | Atea
    NNIT | NNIT A/S
    Abena A/S | ABENA
    DHI A/S | DHI
    Dell A/S | Dell
    Siemens AG | Siemens A/S
    Unit4 AB (SE) | Unit4
    Trifork A/S | TRIFORK
    Bentley Systems Danmark | Bentley Systems
    Kopenhagen Fur A.m.b.a. | Kopenhagen Fur
    Tietoevry Denmark A/S | Tietoevry
    HCL Technologies Denmark ApS | HCL Technologies`,
  'mellemrum, tegn, og': `
    DBC DIGITAL A/S | DBC-Digital
    Palo Alto Networks | PaloAltoNetworks Inc.
    Bang & Olufsen | Bang og Olufsen A/S
    Speed Admin ApS | SpeedAdmin ApS
    Web Lager A/S | WebLager
    Plan 2 Learn | Plan2Learn ApS
    Site-Improve | Siteimprove A/S
    Rambøll | RAMBOELL
    Edlund A/S | EDLUND a.s.
    Kruse & Søn ApS | Kruse og Søn`,
  slåfejl: `
    Netcompany A/S | Netcompagny
    Systematic A/S | Systematik A/S
    Formpipe Software A/S | Formpipe Sofware A/S
    Dedalus Healthcare | Dedalus Heathcare Denmark ApS
    Digitaliseringsstyrelsen | Digtaliseringsstyrelsen
    Vejdirektoratet | Vejdirektorat
    Brugerklubben SBSYS | Brugerklubbben SBSYS`,
  'ord mere': `
    Kamstrup | Kamstrup Målere A/S
    Region Sjælland | Region Sjælland it
    Bluegarden | Bluegarden HR A/S
    Trafikselskabet Nordjyllands Trafikselskab | Nordjyllands Trafikselskab
    Dansk Scanning | Dansk Scanning Holding A/S
    Foreningen SamAqua | SamAqua A/S
    Signaturgruppen | IN Groupe Signaturgruppen A/S
    Geodatastyrelsen (Energi-, Forsynings- og Klimaministeriet) | Geodatastyrelsen
    Bygherreforeningen i Danmark | Bygherreforeningen`,
  forkortelse: `
    Arbejdsmarkedets Tillægspension | ATP
    Kommunernes Landsforening | KL
    Statens It og Styring | SIS
    Udviklings- og Forenklingsstyrelsen for Skat | UFS
    Danmarks Meteorologiske Institut | DMI
    Styrelsen for Patientsikkerhed og Læring | SPL`,
};

const differentVendors: Readonly<Record<string, string>> = {
  'andet firma med lignende navn': `
    KMD | KOMBIT
    KMD A/S | KMG A/S
    EG A/S | EY
    NNIT | NNE
    Visma Enterprise | Visma Public Technologies
    Dansk Scanning | Dansk Retursystem
    Systematic | Systemate
    Netcompany | Netic
    Atea | Acentio
    Sweco | COWI
    Sundhedsdatastyrelsen | Sundhedsstyrelsen
    Vurderingsstyrelsen | Gældsstyrelsen
    Skatteforvaltningen | Miljøstyrelsen
    Digitaliseringsstyrelsen | Digital Bygnings Data
    Region Sjælland | Region Syddanmark
    Region Midtjylland | Region Nordjylland
    Foreningen OS2 | Foreningen SamAqua
    Datasign A/S | Digital Identity
    Confirma | Conventus
    Assemble | Assessio
    IST | itm8
    DXC Technology | HCL Technologies
    Geokon | Geopartner
    Bentley Systems | Milestone Systems
    Dansk Psykologisk Forlag | Dansk Kommunedata
    CGI | CSC
    Novax | Nuvax
    Schultz | Schulze
    Dalux | Datax
    Google | Gecko`,
};

const sameSystems: Readonly<Record<string, string>> = {
  'KITOS-status': `
    KMD A-Refusion | KMD A-Refusion (Ikke tilgængeligt) | KMD
    Avaleo Sundhed | Avaleo Sundhed (Ikke tilgængeligt) | KMD
    ProFile Emnesag | ProFile Emnesag (Ikke tilgængeligt) | Dafolo
    Ad Hoc IT | Ad Hoc IT (Ikke tilgængeligt) | TOPdesk
    PacerData | Pacerdata (Ikke tilgængeligt) |
    Boligplus | BoligPlus (udgået) | Bakkedata
    Tavlesystem | Tavlesystem (udfaset) | Bakkedata
    Rejsekonto | Rejsekonto (under udfasning) | Bakkedata
    Fjordbog | Fjordbog (udgået) (Ikke tilgængeligt) | Fjordsoft
    Borgeronline | Borgeronline® | EG
    Novaplan | Novaplan™ (lukket) | Fjordsoft`,
  'forkortelse i parentes': `
    Beslutnings- og Tilsynsværktøj (BTV) | BTV | Fjordsoft
    Beslutnings- og Tilsynsværktøj (BTV) | Beslutnings- og Tilsynsværktøj | Fjordsoft
    Plejens Elektroniske Journal (PEJ) | PEJ (Plejens Elektroniske Journal) | Bakkedata
    NOTUS Business Intelligence (BI) | NOTUS Business Intelligence | Dedalus Healthcare
    KMD EKJ (Elektronisk Klientjournal) | KMD EKJ | KMD
    Sundhedsdatanettet, SDN | Sundhedsdatanettet (SDN) | MedCom
    RUS - Redningsberedskabets Udrykningsstatistik | RUS | Beredskabsstyrelsen
    DIBS (Danske Internet Betalinger System) | DIBS | Nets
    ESR (Ejendomsstamregistret) | KMD ESR | KMD
    Trafikkens Uheldsregister (TUR) | TUR - Trafikkens Uheldsregister | Vejdirektoratet
    Det Fælleskommunale Journalsystem (DFJ) | DFJ | Fjordsoft
    FSK Fælles Skolekort | FSK | Bakkedata
    Kommunens Lokale Udbudsportal (KLUP) | KLUP | Mercell`,
  'parentes, der forklarer': `
    Mapinfo | Mapinfo (GIS-klient) | Precisely
    Demografix | Demografix (befolkningsprognose) | COWI
    DREAM | DREAM (forløbsdatabase) | STAR
    Cisco Secure Client (including AnyConnect) | Cisco Secure Client | Cisco Systems
    GeoEnviron RotterWeb (GeoEnviron Rotter) | GeoEnviron RotterWeb | Geokon
    Winkas | Winkas (kirkekasse) | EDB-Brugsen
    CommVault | CommVault (backup af servere) | Commvault
    Capa Installer | Capa Installer (softwaredistribution) | CapaSystems
    Integra | Integra (biblioteker) | DBC DIGITAL
    Colourbox.com | Colourbox.com (billeder) | Colourbox
    Digora | Digora (røntgen) | Dental Tribune
    Penneo | Penneo (underskrift) | Penneo
    Lobster (integration) | Lobster | Lobster`,
  'leverandørens navn foran eller bagved': `
    Structura Miljø | KMD Structura Miljø | KMD
    KMD Klientbetaling | Klientbetaling | KMD
    Mermaid | DHI Mermaid | DHI A/S
    Microstation | Bentley Microstation | Bentley Systems
    COWI Visum | Visum | COWI A/S
    Adobe Photoshop | Photoshop | Adobe Systems Danmark ApS
    Easyplan | Datasign Easyplan | Datasign
    XenApp | Citrix XenApp | Citrix
    Prisdata | Molio Prisdata | Molio
    WebBetaling | KMD WebBetaling | KMD A/S
    Vejman | Vejman Vejdirektoratet | Vejdirektoratet
    AutoCAD | Autodesk AutoCAD | Autodesk Inc (US)
    ArcGIS Online | Esri ArcGIS Online | Esri (US)
    InfoVision | WSP InfoVision | WSP Danmark A/S
    Rehapp | Kia Pro Rehapp | KiaPro ApS
    Cumulus | Canto Cumulus | Canto (US)
    Statistikbank | Fjordsoft Statistikbank | Fjordsoft`,
  'ordenes rækkefølge': `
    SFO Årsnorm | Årsnorm SFO | Datasign A/S
    Booking Fjordhal | Fjordhal Booking | Fjordsoft
    KMD Miljø Structura | KMD Structura Miljø | KMD
    Byggesag GeoEnviron | GeoEnviron Byggesag | Geokon A/S
    Infonet D4 | D4 Infonet | D4 ApS
    Kvalitet Bakkeplan | Bakkeplan Kvalitet | Bakkedata
    Prognose Skole ProPlan | ProPlan Skole Prognose | Boelplan
    Borgeradgang Vitae | Vitae Borgeradgang | Dedalus Healthcare
    Elevjournal Fjord | Fjord Elevjournal | Fjordsoft`,
  'version eller år': `
    Vitae Håndholdt | Vitae Håndholdt 3 | Dedalus Healthcare
    AutoCAD | AutoCAD 2024 | Autodesk
    Bluewhale 7 | Bluewhale | Bluewhale ApS
    SBSYS | SBSYS 4.5 | Brugerklubben SBSYS
    eDoc | eDoc 5 | Fujitsu
    DMS Klientsystem | DMS Klientsystem 1 | KMD
    Novax version 9 | Novax | Novax
    MapInfo v12 | MapInfo | Precisely
    Microsoft Dynamics NAV 2018 | Microsoft Dynamics NAV | Microsoft
    OPUS | OPUS 2 | WSP Danmark A/S
    Cumulus | Cumulus 11.2 | Canto`,
  'ord mere': `
    InfoVision Renovation | InfoVision | WSP Danmark A/S
    DREAM data | DREAM | STAR
    Bluewhale | Bluewhale Enterprise | Bluewhale ApS
    Dagbogsprogrammet | Dagbogsprogrammet til bosteder | Døgndata ApS
    Thor Guard | Thor Guard adgangskontrol og overvågning | AMAG Technology
    Titan | Titan Alarmsystem | KGS Fire & Security
    Digora | Digora for Windows | Dental Tribune
    DWG Trueview | Trueview | Autodesk
    MerCator XP Institution | MerCator Institution | MerCator Software
    Rorschach | RORSCHACH RIAP5 | International Rorschach Institute
    al dente | al dente klinikjournal | Dansk Nordenta A/S
    PLANKAT | PLANKAT Lokalplankatalog | KW-PLAN ApS
    Acta Pension | Acta | Acta Data
    RENOMATIC | Renomatic affaldsstyring | RINA Digital Solutions
    Trimble GNSS | Trimble GNSS Opmålingssystem | Geoteam A/S
    Secure DNS | Secure DNS beskyttelse | CSIS Security Group
    AMPS | AMPS vurdering | Center for Innovative OT Solutions
    Fjordhal | Fjordhal udlån af lokaler og tider | Fjordsoft
    KMD Nexus | Nexus | KMD A/S
    Kingo | Kingo dagpleje | KMD`,
  'sammenskrevet eller delt': `
    Master Cater System | MasterCater System | Matilda FoodTech
    Geo Environ | GeoEnviron | Geokon
    Sund hedsportal Fjord | Sundhedsportal Fjord | Fjordsoft
    e-Boks Plus | eBoks Plus | e-Boks
    Bio-Sag | BioSag | Biometric Solutions
    Vinter Man | VinterMan | Vejdirektoratet
    Net Forvaltning | NetForvaltning | EG Digital Welfare
    Min Tid | MinTid | EG
    Reno Web | RenoWeb | Sweco
    Ro-Sy | RoSy | Sweco`,
  slåfejl: `
    KMD Momentum | KMD Momemtum | KMD
    Columna Cura | Colmuna Cura | Systematic
    Dagbogsprogrammet | Dagbogsprogramet | Døgndata
    Beslutningsguide | Beslutningsguiden | Hjørring Kommune
    GeoEnviron Spildevand | GeoEnviron Spildvand | Geokon
    Demografix | Demografics | COWI
    Borgeronline | Borgeronlne | EG Digital Welfare
    Easyplan | Easyplann | Datasign
    Redningsberedskabets Statistikbank | Rednings-beredskabets Statistisbank | Beredskabsstyrelsen
    Tilbudsportalen | Tilbudportalen | Social- og Boligstyrelsen`,
  'fælleskommunal, og': `
    FK Organisation | Fælleskommunal Organisation | KOMBIT
    FK Adgangsstyring | Fælleskommunal Adgangsstyring | KOMBIT
    FK Kontaktregister | Fælleskommunalt Kontaktregister | KOMBIT
    Plan & Byg | Plan og Byg | Fjordsoft
    KMD Børn & Voksne | KMD Børn og Voksne | KMD
    Sags & Partsoverblik | Sags og Partsoverblik | KOMBIT`,
  'led med streg': `
    KMD Institution - Prokap | Prokap | KMD
    Fjordsag / Fjordsagen Light | Fjordsag | Fjordsoft
    D4 Infonet - Kvalitetsstyring | D4 Infonet | D4
    Bakkekort - Kortbladet | Kortbladet | Bakkedata
    Proplan/Skoleprognosen | Skoleprognosen | Boelplan
    NemKonto – Tilslutningen | Tilslutningen | Digitaliseringsstyrelsen
    Danmarks Miljøportal - Brugeradministration | Brugeradministration Danmarks Miljøportal | Danmarks Miljøportal`,
  'tidligere navn, ikke på listen': `
    Trimble GPS | Trimble GNSS Opmålingssystem | Geoteam A/S
    CSC Tinglysning | Tinglysning | Netcompany
    CSC FMK integration til CSC Vitae Suite | FMK integration til Vitae Suite | Dedalus Healthcare
    CSC NOTUS Business Intelligence | NOTUS Business Intelligence | Dedalus Healthcare
    CSC Vitae Brio | Vitae Statistik | Dedalus Healthcare
    Serviceportalen | TOPdesk | TOPdesk Danmark A/S
    Mediconnenct VPN Knudepunkt | Sundhedsdatanettet | MedCom
    Tabulex Skolefoto | IST Skolefoto | IST
    Dafolo Borgersag | EG Borgersag | EG Digital Welfare
    Solteq Vagtbog | Confirma Vagtbog | Confirma
    Avaleo Mobil Omsorg | KMD Mobil Omsorg | KMD
    Orbicon Vandløb | WSP Vandløb | WSP
    Ditmer Rejser | Visma Rejser | Visma Public Technologies
    Grontmij Vejplan | Sweco Vejplan | Sweco`,
};

const differentSystems: Readonly<Record<string, string>> = {
  'andet modul af samme familie': `
    GeoEnviron Landbrug | GeoEnviron Råstofgrave | Geokon
    GeoEnviron Affald | GeoEnviron Tankanlæg | Geokon
    KMD Structura Miljø | KMD Structura Areal | KMD
    KMD OPUS Debitor | KMD OPUS Vagtplan | KMD
    Vitae Disponering | Vitae Hjælpemidler | Dedalus Healthcare
    ProFile Personalesag | ProFile Ejendomssag | Dafolo
    Adobe Photoshop | Adobe InDesign | Adobe
    DPR CVR | DPR Viderestilling | DXC Technology
    KMD Sag Dagsorden | KMD Sag Journal | KMD
    Avaleo Omsorg | Avaleo Sundhed | KMD
    NemKonto Tilslutning | NemKonto vedligeholdelse | Digitaliseringsstyrelsen
    IST Skema | IST Indskrivning | IST
    KMD Udbetaling | KMD Udbytte | KMD
    Citrix Receiver | Citrix XenApp | Citrix
    DMS Hjælpemidler | DMS Winppr | KMD
    Molio Byggedata | Molio Prisdata | Molio
    FK Organisation | FK Ydelsesindeks | KOMBIT
    OS2faktor | OS2forms | OS2
    NOTUS eBorger | NOTUS e-Sygesikring | Dedalus Healthcare
    CSC Omsorg | CSC Sundhed | DXC Technology`,
  'andet nummer': `
    Dagpengesystemet 1 | Dagpengesystemet 2 | KMD
    KMD Social Pension 1 | KMD Social Pension 2 | KMD
    DMS Klientsystem 1 | DMS Klientsystem 3 | KMD
    Skema 2015 Fjord | Skema 2020 Fjord | Fjordsoft
    Afsnit 3.1 Journal | Afsnit 31 Journal | Fjordsoft`,
  'anden målgruppe': `
    Novax Børn | Novax Voksne | Novax
    IST SFO Børn | IST Klub Børn | IST
    Bakke Debitor | Bakke Kreditor | Bakkedata
    Fjord Løn | Fjord Plan | Fjordsoft
    Fjordsag Borger | Fjordsag Virksomhed | Fjordsoft
    Bakkejournal Elev | Bakkejournal Ældre | Bakkedata
    KMD Folkepension | KMD Tillægspension | KMD`,
  'et eller få tegn til forskel': `
    P-data | V-data | KMD
    KY | KP | KOMBIT
    KSD | KMD | KOMBIT
    DAR | DPR | DXC Technology
    LER | LOS | KMD
    OS2mo | OS2fo | OS2
    FSIII | FSII | KL
    EKJ | ESR | KMD
    Bakke IDM | Bakke IDP | Bakkedata
    TEA | TEO | IST`,
  'samme ord for to ting': `
    KMD Booking | Conventus Booking | KMD // Conventus
    Vagtplan | Vagtplan | KMD // EG
    Journal | Journal | Novax // KMD
    Selvbetjening | Selvbetjening | EG // KMD
    VALG | KMD Valg | KOMBIT // KMD
    Lokalebooking | Lokalebooking | Fjordsoft // Bakkedata
    Løn | Løn | EG // KMD
    KP | KP | KOMBIT // Novax
    Portalen | Portal | EG // KMD
    Bakkesag | Fjordsag | Bakkedata // Fjordsoft
    KMD Vagtplan | EG Vagtplan | KMD // EG
    Digital flytning | Digital Post | Dedalus Healthcare // Digitaliseringsstyrelsen`,
  'lignende ord': `
    Tilbudsportalen | Tilbudsberegneren | Social- og Boligstyrelsen
    Jobnet.dk | Jobindsats | STAR
    Byggedata | Byggesag | Molio
    Easyplan | EasyIQ | Datasign // EasyIQ
    Plandata.dk | PLANKAT | Plan- og Landdistriktsstyrelsen // KW-PLAN
    MinTid | MinUddannelse | EG // KMD
    Sundhed.dk | Sundhedsdatanettet | SSI // MedCom
    NemPlads | NemKonto | Assemble // Digitaliseringsstyrelsen
    Filmstriben | eReolen | DBC DIGITAL
    Vejman | VinterMan | Vejdirektoratet
    Borger.dk | Borgeronline | Digitaliseringsstyrelsen // EG
    MitID | Mit Sygefravær | Digitaliseringsstyrelsen // KOMBIT
    Meebook | Momentum | Meebook // KMD
    SBSYS | SurveyXact | Brugerklubben SBSYS // Rambøll
    Årsnorm | AArsNorm | Datasign // Bakkedata
    RoSy | RenoWeb | Sweco`,
};

/** The names of each known system and vendor. */
const pairsOfList: readonly NamePair[] = [
  ...vendors.flatMap(({ vendor, otherNames }) =>
    otherNames.map((name): NamePair => ({
      kind: 'vendor',
      trait: 'andet navn, på listen',
      same: true,
      a: vendor,
      b: name,
      vendors: [undefined, undefined],
    })),
  ),
  ...systems.flatMap(({ system, vendor, shortNames, formerNames }) => [
    ...shortNames.map((name) => listed('forkortelse, på listen', system, name, vendor)),
    ...formerNames.map((name) => listed('tidligere navn, på listen', system, name, vendor)),
  ]),
];
const namesOf = ({ kind, a, b }: NamePair): string => JSON.stringify([kind, [a, b].sort()]);
const onList = new Set(pairsOfList.map(namesOf));

/** The labelled pairs: those above, but for what the list has taken in since, and the list's own. */
export const namePairs: readonly NamePair[] = [
  ...[
    ...linesOf('vendor', true, sameVendors),
    ...linesOf('vendor', false, differentVendors),
    ...linesOf('system', true, sameSystems),
    ...linesOf('system', false, differentSystems),
  ].filter((pair) => !onList.has(namesOf(pair))),
  ...pairsOfList,
];

/** Pairs of public names that no rule was written from. */
export const heldOutPairs: readonly NamePair[] = [
  ...linesOf('vendor', true, heldOutSameVendors),
  ...linesOf('vendor', false, heldOutDifferentVendors),
  ...linesOf('system', true, heldOutSameSystems),
  ...linesOf('system', false, heldOutDifferentSystems),
].filter((pair) => !onList.has(namesOf(pair)));

function listed(trait: string, a: string, b: string, vendor: string): NamePair {
  return { kind: 'system', trait, same: true, a, b, vendors: [vendor, vendor] };
}

function linesOf(
  kind: NameKind,
  same: boolean,
  byTrait: Readonly<Record<string, string>>,
): readonly NamePair[] {
  return Object.entries(byTrait).flatMap(([trait, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line): NamePair => {
        const [a = '', b = '', beside = ''] = line
          .split(' | ')
          .map((part) => part.replace(/\|$/u, '').trim());
        const [one, other = one] = beside.split(' // ');
        const named = (vendor: string | undefined): string | undefined =>
          vendor === '' ? undefined : vendor;
        return { kind, trait, same, a, b, vendors: [named(one), named(other)] };
      }),
  );
}
