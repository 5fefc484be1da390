import type { Texts } from '../da';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

/** What the analyst's half says beyond the collecting of files. */
export const analyst: Texts['analyst'] = {
  screens: { collect: 'Collect', names: 'Names', analysis: 'Analysis', share: 'Share' },
  screensLabel: 'Steps',
  waits: 'waiting for you',

  progress: {
    found: (n) => `${count(n, 'answer', 'answers')} found`,
    left: (seconds) =>
      seconds < 60 ? `about ${number(seconds)} s left` : `about ${number(Math.ceil(seconds / 60))} min left`,
  },
  stopped: {
    text: (read, left) =>
      `Reading is stopped. ${count(read, 'file is read', 'files are read')}, ${number(left)} not.`,
    restored: (left) =>
      `${count(left, 'file has been picked', 'files have been picked')}, but not written in the workbook yet.`,
    read: 'Read now',
    forget: 'Forget',
    goOn: 'Go on reading',
    useRead: 'Use what was read',
  },

  search: 'Search the files',
  noneFound: 'No file matches the search.',
  copyTable: 'Copy the list',
  verdictTable: ['Verdict', 'Municipality', 'File', 'Sheet', 'Cell', 'Remark'],
  settle: {
    label: 'What is to be done with the answer?',
    merge: 'Put together',
    replace: 'Replace',
    leave: 'Let lie',
    giveAgain: 'Add the file again, so that it can count.',
  },

  names: {
    progress: (decided, all) => `${number(decided)} of ${number(all)} decided`,
    none: 'No names are waiting for you.',
    noneYet: 'Names are asked about here when answers have been collected.',
    isSame: { system: 'Is it the same system?', vendor: 'Is it the same vendor?' },
    yes: 'Yes',
    no: 'No',
    later: 'Later',
    undo: 'Undo',
    keys: 'Keys: J yes · N no · S later · Z undo',
    alike: (percent) => `${number(percent)} % alike`,
    because: {
      listed: 'They stand as one on the list of known names',
      'vendor-word': 'Only the vendor’s name is different',
      'word-order': 'The words stand in another order',
      brackets: 'Only a bracket is different',
      version: 'Only a version is different',
      initials: 'One is the other’s initials',
      letters: 'They have the same letters',
      slip: 'They are alike but for a few letters',
      'same-cvr': 'They have the same CVR number',
      'same-name': 'They are called the same at different vendors',
      'words-within': 'One name is part of the other',
      'letters-within': 'The letters of one are part of the other',
      'first-word': 'They begin with the same word',
      'long-word': 'They have a long and rare word in common',
    },
    byAnalyst: 'You have put them together yourself',
    together: 'One municipality has written both names. Then they are seldom one.',
    facts: {
      spellings: 'Written',
      cvrs: 'CVR no.',
      domains: 'Domain',
      vendors: 'Vendor',
      systems: 'Systems',
      municipalities: 'Municipalities',
    },
    noFacts: '–',
    more: (n) => `and ${number(n)} more`,
    all: (n) => `All proposals (${number(n)})`,
    chosen: (n) => `${number(n)} chosen`,
    yesToChosen: 'Yes to the chosen',
    noToChosen: 'No to the chosen',
    decided: (n) => `Decided (${number(n)})`,
    decidedSame: (one, other) => `${other} counts as ${one}`,
    decidedDifferent: (one, other) => `${one} and ${other} are not the same`,
    takeBack: 'Take back',
    takeBackOf: (one, other) => `Take back: ${one} and ${other}`,
    joined: (n) => `Joined names (${number(n)})`,
    findJoined: 'Find a name',
    reason: {
      identical: 'the name that counts',
      normalised: 'the same name',
      listed: 'on the list of known names',
      stated: 'the name says so itself',
      'vendor-name': 'with the vendor’s name',
      'word-order': 'the same words in another order',
      cvr: 'the same CVR number',
      contract: 'the contract is with another',
      'told-apart': 'told apart by vendor',
      analyst: 'your decision',
    },
    split: 'Take apart',
    splitOf: (written, name) => `Take apart: ${written} from ${name}`,
    rename: 'Name that counts',
    renameDo: 'Rename',
    conflict: (names) =>
      `The sheet Navne says otherwise of ${listed(names)}. What stands on the sheet counts. Decide them again if it is wrong.`,
    waiting: (n) =>
      `${count(n, 'decision is', 'decisions are')} written on the sheet Navne when you press Analyse.`,
    announced: {
      same: (one, other) => `Yes: ${other} counts as ${one}.`,
      different: (one, other) => `No: ${one} and ${other} are two.`,
      later: (one, other) => `Later: ${one} and ${other}.`,
      undone: 'Undone.',
    },
  },

  letters: {
    title: 'Write to the municipalities',
    lead: 'Mail drafts are made in a zip file. Nothing is sent from here; open the drafts in your mail program. No draft names another municipality.',
    openList: 'Open a list of addresses',
    list: (found, missing) =>
      missing.length === 0
        ? `${number(found)} municipalities have an address.`
        : missing.length > 8
          ? `${count(found, 'municipality has', 'municipalities have')} an address; ${number(missing.length)} missing.`
          : `${count(found, 'municipality has', 'municipalities have')} an address. Missing: ${listed(missing)}.`,
    make: {
      invitation: (n) => `Forms to all ${number(n)}`,
      reminder: (n) => `Reminders to ${number(n)} missing`,
      reply: (n) => `Replies with corrections (${number(n)})`,
    },
    edit: { invitation: 'Edit the letter', reminder: 'Edit the reminder', reply: 'Edit the reply' },
    subject: 'Subject',
    text: 'Text',
    placeholders: (words) => `${listed(words)} are filled in for each municipality.`,
    useUsual: 'Use the usual text',
    fileName: { invitation: 'Udsendelse', reminder: 'Påmindelser', reply: 'Svar' },
    done: (drafts, nameless) =>
      nameless.length === 0
        ? `${count(drafts, 'draft is', 'drafts are')} ready.`
        : nameless.length > 8
          ? `${count(drafts, 'draft is', 'drafts are')} ready; ${number(nameless.length)} have no receiver yet.`
          : `${count(drafts, 'draft is', 'drafts are')} ready. Without a receiver: ${listed(nameless)}.`,
    failed: 'The drafts could not be made. Try again.',
  },

  since: {
    title: (date) => `Since ${date}`,
    nothing: 'Nothing has changed.',
    answers: (fresh, replaced, gone) =>
      `Answers: ${number(fresh)} new, ${number(replaced)} replaced, ${number(gone)} gone`,
    systems: (fresh, gone) => `Systems: ${number(fresh)} new, ${number(gone)} gone`,
    newAnswers: (names) => `New answers: ${listed(names)}`,
    replacedAnswers: (names) => `Replaced: ${listed(names)}`,
    goneAnswers: (names) => `Gone: ${listed(names)}`,
    newSystems: (names) => `New systems: ${listed(names)}`,
    goneSystems: (names) => `Systems gone: ${listed(names)}`,
    changed: (n) => `${count(n, 'system has', 'systems have')} another track, rank or robustness`,
    track: (before, now) => `Track: ${before} → ${now}`,
    rank: (before, now) => `Rank: ${before} → ${now}`,
    robustness: (before, now) => `Robustness: ${before} → ${now}`,
    noRank: 'none',
    because: (figure) => `Moved most: ${figure}`,
    see: 'See what is new',
  },

  analysis: {
    noneYet: 'The analysis is shown here when answers have been collected.',
    filters: 'Show some of the answers',
    all: 'All',
    region: 'Region',
    size: 'Size',
    sizes: { small: 'Below 30,000', medium: '30,000–60,000', large: 'Above 60,000' },
    domain: 'Domain',
    vendor: 'Vendor',
    computing: 'Computing …',
    rank: (from, to) =>
      from === null || to === null
        ? 'Too few answers for a rank'
        : from === to
          ? `Rank ${number(from)}`
          : `Rank ${number(from)}–${number(to)}`,
    robustness: (percent) => `robustness ${number(percent)} %`,
    price: (kroner) => `DKK ${kroner} a year`,
    priceOf: 'yearly price',
    source: (file, sheet, row) => `${file} · sheet ${sheet}, row ${String(row)}`,
    noAnswers: 'No finished answers.',
    showInSheet: 'Show on the sheet',
    showInSheetOf: (what) => `Show on the sheet: ${what}`,
    notInSheet: 'The answer is not in the workbook. Press Analyse to write it there.',
  },
  charts: {
    views: { drawing: 'Chart', table: 'Table' },
    viewOf: (title) => `Show ${title} as`,
    point: 'Point at a mark in a chart, or use the arrow keys. Enter shows the answers behind it.',
    close: 'Close',
    loading: 'Fetching the charts …',
    failed: 'The charts could not be fetched. The list above is complete.',
    copy: 'Copy as picture',
    copyOf: (title) => `Copy as picture: ${title}`,
    copied: {
      copied: 'Copied',
      saved: 'The clipboard is closed. The picture was saved as a file.',
      failed: 'No picture could be made.',
    },
    rank: {
      title: 'Rank and robustness',
      lead: (share) =>
        `The dot is the rank, the line shows how far it can move. A filled dot has a robustness of at least ${share}.`,
      none: 'No system has enough answers for a rank.',
      axis: 'Rank',
      headers: ['System', 'Rank', 'From–to', 'Track', 'Robustness', 'Priority', 'Municipalities'],
    },
    quadrant: {
      title: 'Problem pressure and monopoly degree',
      lead: (degree, pressure) =>
        `Right of ${degree} and above ${pressure} there is reason to act. The number is the system’s rank.`,
      none: 'No system has both a monopoly degree and a problem pressure.',
      degree: 'Monopoly degree',
      pressure: 'Problem pressure',
      act: 'Act',
      watch: 'Watch',
      label: (of) =>
        `${of.system} · ${of.track} · monopoly degree ${of.degree} · problem pressure ${of.pressure} · ${count(of.n, 'municipality', 'municipalities')}`,
      headers: ['System', 'Track', 'Monopoly degree', 'Problem pressure', 'Municipalities'],
    },
    price: {
      title: 'Prices in the municipalities',
      lead: 'The price in relation to the municipality’s size; 100 is the system’s median. The box is the middle half, a diamond is an unusual price.',
      none: 'No system has prices from four municipalities.',
      axis: 'Price level, the median is 100',
      n: (n, spread) => `n ${number(n)} · spread ${spread}`,
      unusual: 'Unusual',
      line: (system, municipality) => `${system}, ${municipality}`,
      label: (of) =>
        `${of.system} · ${of.municipality} · DKK ${of.price} a year · price level ${of.index}${of.isOutlier ? ' · unusual price' : ''}`,
      headers: ['System and municipality', 'DKK a year', 'Price level', 'Outlier', 'n'],
    },
    calendar: {
      title: 'Contract ends by quarter',
      lead: 'So many municipalities can leave their contract in each quarter. The darker, the more of the system’s municipalities.',
      none: 'No contract ends after the date of the analysis.',
      laterShort: '→',
      quarter: ({ year, quarter, isLast }) => `${isLast ? 'from ' : ''}Q${String(quarter)} ${String(year)}`,
      label: (of) =>
        `${of.system} · ${of.when} · ${number(of.n)} of ${count(of.of, 'municipality', 'municipalities')}`,
      headers: ['System', 'Quarter', 'Municipalities', 'Of', 'Which'],
    },
    vendor: {
      title: 'Vendors’ shares of the answers',
      lead: (n) =>
        `Share of ${count(n, 'registration', 'registrations')} that name a vendor. These are no market shares.`,
      none: 'No answer names a vendor.',
      figure: (share, n) => `${share} · ${count(n, 'municipality', 'municipalities')}`,
      label: (of) =>
        `${of.vendor} ${of.share} · ${count(of.n, 'municipality', 'municipalities')} · ${count(of.answers, 'registration', 'registrations')}`,
      headers: ['Vendor', 'Share of answers', 'Registrations', 'Municipalities'],
    },
    tiles: {
      title: 'Problem pressure in the municipalities',
      lead: (answered) => `A tile for each municipality. ${number(answered)} of 98 have answered.`,
      none: 'No municipality has answered.',
      missing: 'not answered',
      yes: 'Yes',
      no: 'No',
      label: (of) =>
        of.hasAnswered
          ? `${of.name} · ${of.pressure === null ? 'no rating' : `problem pressure ${of.pressure}`} · ${count(of.answers, 'answer', 'answers')}`
          : `${of.name} · has not answered`,
      headers: ['Municipality', 'Has answered', 'Problem pressure', 'Answers'],
    },
  },
  whatIf: {
    title: 'What if?',
    lead: 'Try other weights and limits. The list follows; the sheets change only when you keep them and press Analyse.',
    weights: {
      monopolyDegree: 'Weight: degree of monopoly',
      pressure: 'Weight: pressure of problems',
      reach: 'Weight: reach',
      economy: 'Weight: economy',
    },
    limits: {
      monopolyDegree: 'Watch below degree of monopoly',
      pressure: 'Watch below pressure of problems',
    },
    keep: 'Keep',
    drop: 'Drop the trial',
  },

  share: {
    title: 'The analysis as a file',
    lead: 'For the archive or a colleague. It holds every answer and contact, and is for internal use only.',
    audience: 'Whom is it for?',
    internal: 'KOMBIT itself',
    external: 'Others (external version)',
    earlier: {
      title: 'Has a version been shared before?',
      lead: 'Choose the analysis behind it. Otherwise the two together may tell an answer.',
      pick: 'Choose earlier analysis',
      none: 'None chosen.',
      picked: (names) => `Chosen, oldest first: ${listed(names)}.`,
      clear: 'Clear the choice',
    },
    version: {
      title: 'External version',
      lead: 'Figures that would tell what single municipalities said are withheld. Contacts, comments and file names are left out.',
      workbook: 'Get the workbook',
      data: 'Get the figures as data',
    },
    report: {
      title: 'Report',
      lead: 'Ten pages for a board: PowerPoint, or shown here for printing.',
      appendix: 'With a page for each system',
      make: 'Get the presentation',
      show: 'Show and print',
      print: 'Print',
      close: 'Close',
    },
    data: {
      title: 'Data for other tools',
      lead: 'All answers and figures for Power BI, Tableau, R and the like, with a data dictionary. Internal use only.',
      csv: 'Get CSV',
      parquet: 'Get Parquet',
    },
    benchmarks: {
      title: 'Benchmarks for the municipalities',
      lead: 'A workbook and a mail draft for each municipality that has answered: its own figures beside those of all.',
      make: 'Get benchmarks',
    },
    fileName: {
      data: (format, date) => `Monopoldata_${format}_${date}.zip`,
      figures: (date) => `Monopolafdaekning_ekstern_tal_${date}.zip`,
      benchmarks: (date) => `Benchmark_${date}.zip`,
    },
    done: (names) => `${listed(names)}: ready.`,
    notAnalysis: 'One of the chosen files is no analysis. Choose the analysis that the version was made of.',
    failed: 'The file could not be made. Try again.',
  },
};
