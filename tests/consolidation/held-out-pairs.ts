/**
 * Pairs that the rules were not written from: names of the public KITOS catalogue (the mirror that the list of systems
 * names as its source), from pages that neither the rules nor the list took anything from, labelled by what the catalogue
 * says, and invented neighbours of them. They were written down and measured before a rule was changed.
 */
export const heldOutSameVendors: Readonly<Record<string, string>> = {
  'CVR-nr. i parentes': `
    TARGIT A/S | TARGIT A/S (11562639)
    Tunstall A/S | Tunstall A/S (12852681) (udgået)
    SMS Tech ApS (udgået) (28984065) (udgået) | SMS Tech ApS
    Septima P/S | Septima P/S (34900841)
    Datasign | Datasign A/S (26924421)`,
  'selskabsform, land': `
    Kahoot! Denmark ApS | Kahoot
    Hyland Software, Inc. (US) | Hyland Software
    Juniper Networks Denmark ApS (25816676) | Juniper Networks
    VMWare Inc. (US) | VMware
    Septima P/S | Septima
    Check Point SoftwareTechnologies (Denmark) ApS | Check Point Software Technologies
    team.blue Denmark A/S | team.blue
    Samsung (KR) | Samsung
    Autodesk Inc (US) | Autodesk
    TeamViewer Germany GmbH (DE) | TeamViewer
    Sentia Denmark A/S | Sentia
    SMA Solar Technology AG (DE) | SMA Solar Technology
    Symantec Corporation (US) | Symantec
    Testo Ltd (GB) | Testo
    BIXOLON Europe GmbH (DE) | Bixolon
    Jabbla (BE) | Jabbla
    Radiometer Danmark A/S | Radiometer`,
  'ord mere': `
    Foreningen Dansk Skoleskak | Dansk Skoleskak
    Ingeniørfirmaet Poul Tarp A/S | Poul Tarp
    BDO Statsautoriseret Revisionspartnerselskab | BDO
    Deloitte Statsautoriseret Revisionspartnerselskab (33963556) | Deloitte
    Region Sjælland, Koncern IT | Region Sjælland
    Dallmeier Electronic GmbH & Co.KG (DE) | Dallmeier Electronic
    Vitec Visiolink ApS | Visiolink
    Carelink IT & Digitalisering ApS | Carelink
    Garuda A/S. . Ledelse og Udvikling | Garuda
    Commvault Systems Denmark branch filial of Commvault Systems AB (Sweden) | Commvault
    A/S Sesami Cash Management Technologies Nordic | Sesami
    MOLIO Erhvervsdrivende Fond | Molio
    Check Point SoftwareTechnologies (Denmark) ApS | Check Point`,
  'mellemrum, tegn, og': `
    Lindhardt og Ringhof Forlag A/S | Lindhardt & Ringhof Forlag
    JP/Politikens Hus A/S | JP Politikens Hus
    Wear&Care ApS | Wear & Care
    HR-ON ApS | HRON
    Rådet for Sikker Trafik | Raadet for sikker trafik`,
};

export const heldOutDifferentVendors: Readonly<Record<string, string>> = {
  'andet firma med lignende navn': `
    Dansk Psykologisk Forlag A/S | Dansk Skoleidræt
    Datasign A/S | Dataproces ApS
    Region Midtjylland | Region Syddanmark
    Teton.ai ApS | Tangora Software A/S
    Vitec Visiolink ApS | Vitec MV A/S
    Netic A/S | Netcompany A/S
    Konsido ApS | Konfront ApS
    Geokon A/S | GeoCad A/S
    Slots- og Kulturstyrelsen | Energistyrelsen
    Naturstyrelsen | Miljøstyrelsen
    Aalborg Universitet | Aalborg Kommune
    Conscia Danmark A/S | Conventus A/S`,
};

export const heldOutSameSystems: Readonly<Record<string, string>> = {
  'tidligere navn': `
    Dansk Tjek | Tjek.net | JH Software ApS
    Molio Budget | V&S Budget | MOLIO Erhvervsdrivende Fond
    Citrix Endpoint Management | Citrix Xenmobile Enterprise | Cloud Software Group Denmark ApS
    IST Dagtilbud Admin | Daginstitution Admin | IST ApS
    FirstAgenda Live | Agenda Live | Visma Public Technologies A/S
    Marselisborg Jobmatch | Marselisborg Jobunivers | Carelink IT & Digitalisering ApS
    Konsido KLIMA | Konsido CPO | Konsido ApS
    KØS: Selvbudgettering | Prognoseværktøj: Statsgaranti eller selvbudgettering | Dataproces ApS
    KØS: Finansieringsgrundlag | KØS: Udvikling i finansieringsgrundlaget | Dataproces ApS
    KØS: Finansieringsgrundlag | Prognoseværktøj: Udvikling i finansieringsgrundlaget | Dataproces ApS
    Blueprint Campus Skole | Schultz Campus Skole | Blueprint Learning ApS
    Spendview CC | Spendview Tele | Spendview ApS
    STAV Online | Stav-online.dk | Dansk Psykologisk Forlag A/S`,
  'ord mere': `
    Danmarks Naturdata | Naturdata | Danmarks Miljøportal
    KØS: Selvbudgettering | KØS: Statsgaranti eller selvbudgettering | Dataproces ApS
    Teton One AI plejesystem | Teton One | Teton.ai ApS
    Tunstall Nødkaldeanlæg | Nødkaldeanlæg (Tunstall) | Tunstall A/S
    Joomla CMS | Joomla | Open Source Matters, Inc. (US)
    Tangora CMS | Tangora | Tangora Software A/S
    Fleet Complete Auto-Log | Fleet Complete | Powerfleet Danmark ApS
    TempNet - Vikarsoftware | TempNet Vikarsystem | ECIT Consulting A/S
    INViCTUS Restaurant POS System | Invictus kassesystem | Quorion Data Systems GmbH (DE)
    Canva | Canva for Education | Fusion Books (AU)
    Mastedatabasen - services | Mastedatabasen | Energistyrelsen
    LIFA - kommunalt distriktsregister | LIFA distriktsregister | LIFA Digital ApS`,
  'leverandørens navn foran eller bagved': `
    EG Uno STU | Uno STU | EG Digital Welfare ApS
    LogSafe | Dubex LogSafe | Dubex A/S
    OutZource TimeOut (Tidsregistrering) | TimeOut | OutZource ApS
    Septima OneDoor | OneDoor | Septima P/S
    Enghouse Trio Enterprise Clients | Trio Enterprise Clients | Enghouse Interactive A/S
    Endpoint Protection | Symantec Endpoint Protection | Symantec Corporation (US)
    Safeticket | Safeticket fra Safeticket A/S | Safeticket A/S
    Knox | Samsung Knox | Samsung (KR)
    Columna Cura Nødrapport | Systematic Columna Cura Nødrapport | Systematic A/S`,
  'forkortelse i parentes': `
    SEI (Sundhedsdatastyrelsens Elektroniske Indberetningssystem) | SEI | Sundhedsdatastyrelsen
    SEI (Sundhedsdatastyrelsens Elektroniske Indberetningssystem) | Sundhedsdatastyrelsens Elektroniske Indberetningssystem | Sundhedsdatastyrelsen
    Danmarks Adressers Web API (DAWA) | DAWA | Klimadatastyrelsen
    FBB (Fredede og Bevaringsværdige Bygninger) Services | FBB | Slots- og Kulturstyrelsen
    GTC - Garbage Transportation Computer System | GTC | Ingeniørfirmaet Poul Tarp A/S
    Quantum GIS (QGIS) (udgået) (Ikke tilgængeligt) | QGIS | OSGeo (US)
    STAR Udstillingsplatform (SUP) (Ikke tilgængeligt) | SUP | Styrelsen for Arbejdsmarked og Rekruttering
    Alfresco Content Services (ECM) | Alfresco Content Services | Hyland Software, Inc. (US)
    GMFM (Gross Moter Funktion Measure) | Gross Motor Function Measure | CanChild (CA)
    Min Dag Min Energi (MDME-Digital) | Min Dag Min Energi | Min Dag Min Energi ApS
    EASI Scoring Program (ESP) | EASI Scoring Program | CLASI (US)
    SIGA (Søgning, Import og Generering af Arkiveringsversioner) | SIGA | Københavns Stadsarkiv
    Nilex Service Platform (NSP) | NSP | InfraSoft ApS`,
  forkortelse: `
    Identitets- og Adgangsportalen | IAP | Bakkedata
    Kommunal Økonomistyring | KØS | Dataproces ApS
    Gross Motor Function Measure | GMFM | CanChild (CA)
    Fredede og Bevaringsværdige Bygninger | FBB | Slots- og Kulturstyrelsen
    Danmarks Adressers Web API | DAWA | Klimadatastyrelsen
    System Center Configuration Manager | SCCM | Microsoft Danmark ApS`,
  'KITOS-status': `
    Jordbrugsanalyser | Jordbrugsanalyser (Ikke tilgængeligt) | Styrelsen for Grøn Arealomlægning og Vandmiljø
    Panda Lytteskriver og Lyttestaver | Panda lytteskriver & lyttestaver (Ikke tilgængeligt) | Dictus ApS
    Digital Post | Digital Post (udgår) (Ikke tilgængeligt) | Digitaliseringsstyrelsen
    CareView (Ikke tilgængeligt) | Care View |`,
  'ordenes rækkefølge': `
    Alinea Engelsk Indskoling | Alinea Indskoling Engelsk | Lindhardt og Ringhof Forlag A/S
    GPS overvågning Sateye | Sateye GPS overvågning | Ingeniørfirmaet Poul Tarp A/S
    Basis SignFlow | SignFlow Basis | Logiva A/S
    KMD Markedsplads Momentum | KMD Momentum Markedsplads | KMD A/S`,
  'version eller år': `
    Instore | Instore 2000 | A/S Sesami Cash Management Technologies Nordic
    Microsoft Exchange 2010 | Microsoft Exchange | Microsoft Danmark ApS
    FileMaker Pro 19 | FileMaker Pro | FileMaker Inc. (US)
    Rhino 3D | Rhino 3D version 7 | Robert McNeel & Associates (US)`,
  'parentes, der forklarer': `
    eSmiley (egenkontrol) | eSmiley | eSmiley A/S
    SINE Net Tetra (webbaseret) | SINE Net Tetra | Rigspolitiet
    Frida (Brandsyn) | FRIDA | Danske Beredskaber
    Vejdirektoratet (Web-services) | Vejdirektoratet webservices | Vejdirektoratet`,
  slåfejl: `
    KMD Momentum Virksomhedsmmodul | KMD Momentum Virksomhedsmodul | KMD A/S
    Fonem og Morfem Træning | Fonem og Morfen Træning | Lindhardt og Ringhof Forlag A/S
    Sundhedsagenten | Sundhedsagentet | KOMBIT A/S
    Symantec Endpoint Protection | Symantec Endpoint Protektion | Symantec Corporation (US)`,
  'sammenskrevet eller delt': `
    Genoptræn.dk | Genoptræn dk | Region Syddanmark
    HallMonitor | Hall Monitor | Hallmonitor ApS
    Email2SMS | Email 2 SMS | Mobitech Telecom ApS
    PDF Xchange Pro | PDF-XChange Pro | Tracker Software Products Ltd (CA)`,
};

export const heldOutDifferentSystems: Readonly<Record<string, string>> = {
  'andet modul af samme familie': `
    Alinea Matematik Indskoling | Alinea Matematik Mellemtrin | Lindhardt og Ringhof Forlag A/S
    Alinea Tysk Mellemtrin | Alinea Tysk Udskoling | Lindhardt og Ringhof Forlag A/S
    Alinea Onlineprøver Engelsk | Alinea Onlineprøver Fransk | Lindhardt og Ringhof Forlag A/S
    Alinea CampMat Indskoling | Alinea CampStavning Mellemtrin | Lindhardt og Ringhof Forlag A/S
    KMD Momentum Markedsplads | KMD Momentum Virksomhedsmmodul | KMD A/S
    KMD LetBetaling | KMD Mikrobetalinger | KMD A/S
    HR-ON Recruit | HR-ON Staff | HR-ON ApS
    VMware Tools | VMware NSX Data Center | VMWare Inc. (US)
    Digital Flytning - Brevmodul | Digital Flytning - Sprogmodul | DXC Technology Danmark A/S
    Digital Flytning - Valghåndtering | Digital Flytning - Partshøring | DXC Technology Danmark A/S
    Adobe InCopy | Adobe LiveCycle | Adobe Systems Danmark ApS
    Citrix Receiver | Citrix Endpoint Management | Cloud Software Group Denmark ApS
    RakatX Katalogstyring | RakatX Kontraktstyring | Mercell Danmark A/S
    PaloAlto Firewall | PaloAlto GlobalProtect | Palo Alto Networks (US)
    Microsoft Office Excel | Microsoft Office Word | Microsoft Danmark ApS
    Geograf Mapinfo OPSLAG | Geograf Byggesag (BSS) | Geograf A/S
    NIS Økonomi | NIS Løn og Personale | J.H. Schultz Information A/S
    Tabulex Lara Hosting | Tabulex IDA | IST ApS
    Resultmaker Digiservice Kontanthjælp | Resultmaker Digiservice Enkeltydelser | Resultmaker A/S
    KØS: Selvbudgettering | KØS: Finansieringsgrundlag | Dataproces ApS`,
  'et eller få tegn til forskel': `
    Q-Play | Q-Cal | NordicScreen ApS
    Marselisborg Jobmatch | Marselisborg Jobnet | Carelink IT & Digitalisering ApS
    Alinea CampMat Indskoling | Alinea CampDan Indskoling | Lindhardt og Ringhof Forlag A/S
    Mastedatabasen | Masterdatabasen | Energistyrelsen // Bakkedata
    GeoCAD | GeoCAP | GeoCad A/S // Fjordsoft
    8Notes | 9Notes | 8Notes.com (GB) // Fjordsoft`,
  'andet nummer': `
    Microsoft Exchange 2010 | Microsoft Exchange 2008 Server | Microsoft Danmark ApS
    Microsoft Windows 2003 Server | Microsoft Windows 2008 Server | Microsoft Danmark ApS
    Alinea Onlineprøver Dansk, retskrivning 3.-6. kl. | Alinea Onlineprøver Dansk, retskrivning 7.-9. kl. | Lindhardt og Ringhof Forlag A/S`,
  'samme ord for to ting': `
    Lokalebooking | Stadebooking | Globus Data A/S // PENTIA A/S
    Hotspot | Hotspot | Netic A/S // Fjordsoft
    Journal Digital | Vitae Journal | Journal Digital AB (SE) // Dedalus Healthcare Denmark ApS
    TimePlan | Time Plan | TIMEGRIP A/S // Fjordsoft
    SMS Gateway API | SMS Gateway | OnlineCity.IO ApS // LINK Mobility A/S
    Kassesystem | Ajour Kassesystem | Fjordsoft // Ajour Nordic ApS`,
  'lignende ord': `
    EasyKom | EasyPlan | Datasign A/S
    Dansk Portalen | Dansk Tjek | Lindhardt og Ringhof Forlag A/S // JH Software ApS
    Skoleidræt.dk | Skoledu.dk | Dansk Skoleidræt // Danviden ApS
    Grundvandsdata | Jordforureningsdata | Danmarks Miljøportal
    FrontRead | Fronter | FrontRead ApS // itslearning A/S
    Konsido KLIMA | Konfront Professional | Konsido ApS // Konfront ApS
    GateTracker | GrantOne | Bibliotheca A/S // Grant ApS
    Access Director | Access Database Engine | ThomasMarcussen.com // Microsoft Danmark ApS
    eIndkomst Udstilling | eIndkøb | SKAT // Bubobubo A/S
    ProMobil | ProjectFlow | SeoSoft ApS // ProjectFlow A/S
    Netdialog - Giv et tip | Giv et praj | WSP Danmark A/S // Soft Design A/S`,
};
