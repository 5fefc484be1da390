import type { SelfTestReport } from '../../src/hosts/self-test-report';
import { selfTestChecks } from '../../src/hosts/self-test-report';
import type { Registration, Survey } from '../../src/survey/registration';
import { formPages } from '../../src/taskpane/respondent/questions-in-view';
import type { FormPage } from '../../src/taskpane/respondent/questions-in-view';
import { answersTogether as together } from '../../src/text/da/answers-together';
import { formPages as texts } from '../../src/text/da/form-pages';
import { pane as words } from '../../src/text/da/pane';
import { manySystems as manyWords } from '../../src/text/da/many-systems';
import { inventory } from '../../src/text/da/inventory';
import { importedInto } from '../builders/kitos';
import type { QuickJobs } from '../builders/services';
import { aMadeUp, aRegistration, finishedAnswers } from '../builders/registration';
import { aRespondent, aSurvey } from '../builders/survey';
import type { Hand } from './hand';
import { analystStates } from './analyst-states';
import type { PaneState } from './pane-state';

const lists = inventory.screen;
const draft = (answers: Registration['answers'] = {}): Registration =>
  aRegistration({ answers: { system: 'Sagsys', vendor: 'Fjordsoft', ...answers }, status: 'draft' });
const finished = aRegistration({
  answers: { ...finishedAnswers, system: 'Byggesys', yearlyPrice: 1_250_000 },
});
const full = aRegistration({
  answers: {
    ...finishedAnswers,
    system: 'Omsorgsbroen med et navn, der er for langt til linjen',
    cvr: '26911745',
    kle: '27.36',
    businessCritical: 'yes',
    modelDualFunction: true,
    dependsOn: 'Lønmotoren',
    modelOther: true,
    otherModel: 'Kun leverandøren kan flytte data.',
    knownAlternatives: 'Ingen',
    problems: 'Lange svartider.',
    yearlyPrice: 1_250_000,
    priceIncrease: 12.5,
    priceRegulation: 'netPriceIndex',
    addOnCost: 80_000,
    noticeMonths: 12,
    boundUntil: '2027-06-30',
    openCriticalErrors: 2,
    hasNegotiated: 'yes',
    lastTendered: 2019,
    procurementForm: 'euTender',
    bids: 1,
    contractExpiry: '2027-12-31',
    options: '2 × 12 måneder',
    willJoin: 'maybe',
    remark: 'Udbud er under forberedelse.',
  },
});
const unread = aRegistration({
  answers: { ...finishedAnswers, system: 'Skyldnerkrogen', cvr: '12345678' },
  unread: { yearlyPrice: 'under 100.000', contractExpiry: '31-02-2026', noticeMonths: '999' },
  status: 'draft',
});

const informed = aRegistration({
  answers: {
    ...finishedAnswers,
    system: 'Tidsrøret',
    yearlyPrice: 400_000,
    noticeMonths: 6,
    lastTendered: 2019,
    contractExpiry: '2027-12-31',
  },
});

const respondent = (name: string, survey: Survey | null, reach?: PaneState['reach']): PaneState => ({
  name,
  role: 'respondent',
  survey,
  ...(reach && { reach }),
});
const withSystems = (...registrations: readonly Registration[]): Survey => aSurvey({ registrations });

const openForm =
  (system: RegExp, page?: FormPage, then?: PaneState['reach']) =>
  async (hand: Hand): Promise<void> => {
    await hand.press(system);
    await hand.see.findByRole('tablist');
    if (page !== undefined) await hand.press(new RegExp(`^${texts.tabs[page]}`), 'tab');
    await then?.(hand);
  };

const fromMenu =
  (item: string) =>
  async ({ press }: Hand): Promise<void> => {
    await press(words.menu);
    await press(item, 'menuitem');
  };

const welcome: readonly PaneState[] = [
  { name: 'welcome', role: null, survey: null },
  {
    name: 'welcome, menu open',
    role: null,
    survey: null,
    reach: async ({ press, see }) => {
      await press(words.menu);
      await see.findByRole('menu');
    },
  },
];

const contact: readonly PaneState[] = [
  respondent('contact, first', null, async ({ seeText }) => seeText(words.contact.title)),
  respondent('contact, nothing chosen', null, async ({ press, seeText }) => {
    await press(words.contact.start);
    await seeText(words.contact.chooseMunicipality);
  }),
  respondent('contact, again', withSystems(), fromMenu(words.contact.edit)),
  respondent('contact, wrong address', withSystems(), async (hand) => {
    await fromMenu(words.contact.edit)(hand);
    await hand.write(words.contact.email, 'kim@');
    await hand.press(words.contact.done);
    await hand.seeText(words.contact.emailWrong);
  }),
];

const overview: readonly PaneState[] = [
  respondent('overview, empty', withSystems()),
  respondent('overview, drafts', withSystems(draft(), aRegistration({ answers: {}, status: 'draft' }))),
  respondent('overview', withSystems(draft(), finished, full)),
  respondent('overview, example beside own systems', withSystems(draft(), finished, aMadeUp())),
  respondent('overview, deleted', withSystems(draft()), async (hand) => {
    await openForm(/Sagsys/)(hand);
    await hand.press(words.form.delete);
    await hand.see.findByRole('button', { name: /^Slettede/ });
  }),
  respondent('deleted systems', withSystems(draft()), async (hand) => {
    await openForm(/Sagsys/)(hand);
    await hand.press(words.form.delete);
    await hand.press(/^Slettede/);
    await hand.seeText(words.deleted.lead);
  }),
  respondent('overview, sent', {
    ...withSystems(finished),
    respondent: aRespondent({ submittedAt: '2026-11-20T10:42:00', revision: 2 }),
  }),
  {
    ...respondent('overview, not saved', withSystems(draft()), async (hand) => {
      await openForm(/Sagsys/, 'required')(hand);
      await hand.press('Konkurrence', 'radio');
      await hand.press(words.back);
      await hand.seeText(words.saving.failed);
    }),
    refuses: true,
  },
  respondent('overview, example', {
    ...withSystems(draft(), finished),
    registrations: [aMadeUp()],
    respondent: aRespondent({ email: 'kim@horsens.example' }),
  }),
];

const forms: readonly PaneState[] = [
  respondent('form, new', withSystems(finished), async ({ press, see }) => {
    await press(words.overview.register);
    await see.findByRole('tablist');
  }),
  ...formPages.flatMap((page) => [
    respondent(`form, ${page}, blank`, withSystems(draft()), openForm(/Sagsys/, page)),
    respondent(`form, ${page}, answered`, withSystems(full), openForm(/Omsorgsbroen/, page)),
    respondent(`form, ${page}, not understood`, withSystems(unread), openForm(/Skyldnerkrogen/, page)),
    respondent(
      `form, ${page}, why`,
      withSystems(draft()),
      openForm(/Sagsys/, page, async ({ see }) => {
        for (const why of await see.findAllByRole('button', { name: /^Hvorfor spørger vi/ })) why.click();
      }),
    ),
  ]),
  respondent('form, fully informed', withSystems(informed), openForm(/Tidsrøret/)),
  respondent(
    'form, on to the next',
    withSystems(draft()),
    openForm(/Sagsys/, 'required', async (hand) => {
      await hand.press(texts.saveAndRegisterNext);
      await hand.seeText(texts.isSaved('Sagsys', 8));
    }),
  ),
  respondent(
    'form, competition',
    withSystems(draft({ monopolyStatus: 'competition' })),
    openForm(/Sagsys/, 'required'),
  ),
  respondent(
    'form, phased out and registered twice',
    withSystems(
      draft({ system: 'P-data' }),
      aRegistration({ answers: { ...finishedAnswers, system: 'P-data' } }),
    ),
    openForm(/^P-data/, 'required'),
  ),
  respondent(
    'form, the gap one came to fill',
    withSystems(draft({ domain: 'finance', monopolyStatus: 'monopoly' })),
    async ({ press, seeText }) => {
      await press(words.overview.submit);
      await press('Ingen monopolmodel er valgt');
      await seeText(words.form.noModel);
    },
  ),
  respondent(
    'form, question before a finished system is deleted',
    withSystems(finished),
    openForm(/Byggesys/, undefined, async ({ press, see }) => {
      await press(words.form.delete);
      await see.findByRole('alertdialog');
    }),
  ),
  respondent(
    'form, deleted by somebody else',
    withSystems(draft()),
    openForm(/Sagsys/, 'more', async ({ host, see }) => {
      host.editElsewhere((survey) => ({ ...survey, registrations: [] }));
      await see.findByRole('button', { name: /^Sæt tilbage/ });
    }),
  ),
  respondent(
    'form, answered differently in the sheet',
    withSystems(draft({ kle: '27.00' })),
    openForm(/Sagsys/, 'more', async ({ host, see, write }) => {
      const [field] = await see.findAllByLabelText(/KLE-nr/);
      field?.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '27.36');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      host.editElsewhere((survey) => ({
        ...survey,
        registrations: survey.registrations.map((one) => ({
          ...one,
          answers: { ...one.answers, kle: '27.12' },
        })),
      }));
      await write(/KLE-nr/, '27.36');
      await see.findByRole('button', { name: /^Brug mit/ });
    }),
  ),
];

const many: readonly PaneState[] = [
  respondent('paste list, empty', withSystems(), async ({ press, seeText }) => {
    await press(manyWords.pasteList.open);
    await seeText(manyWords.pasteList.lead);
  }),
  respondent('paste list, preview', withSystems(draft()), async ({ press, write, seeText }) => {
    await press(manyWords.pasteList.open);
    await write(
      manyWords.pasteList.field,
      'Hej Bo\nKMD Nexsus\nSystem\tLeverandør\tPris\nSagsys; Fjordsoft A/S; 26911745\nByggesys, Nordvang, driftet i huset\nByggesys',
    );
    await seeText(manyWords.pasteList.kinds.exists);
  }),
  respondent('paste list, table with headers', withSystems(), async ({ press, write, seeText }) => {
    await press(manyWords.pasteList.open);
    await write(
      manyWords.pasteList.field,
      'System\tLeverandør\tKontaktperson\tÅrlig pris (kr.)\tMiljø\nBroen\tFjordsoft\tBo\tunder 100\tDrift',
    );
    await seeText(manyWords.pasteList.personColumns);
  }),
  respondent('paste list, added', withSystems(), async ({ press, write, seeText }) => {
    await press(manyWords.pasteList.open);
    await write(manyWords.pasteList.field, 'Hej Bo\nKMD Nexus\nPrisme');
    await press(manyWords.pasteList.add(2));
    await seeText(/er tilføjet/);
  }),
  respondent('rate all', withSystems(draft(), finished, full), async ({ press, see }) => {
    await press(manyWords.rateAll.open);
    await see.findAllByRole('radiogroup');
  }),
  respondent('rate all, the wish', withSystems(draft(), finished, full), async ({ press, see }) => {
    await press(manyWords.rateAll.open);
    await press(manyWords.rateAll.short.wantedTrack, 'tab');
    await see.findAllByRole('radio', { name: 'Begge' });
  }),
  respondent('rate all, nothing registered', withSystems(), async ({ press, seeText }) => {
    await press(manyWords.rateAll.open);
    await seeText(manyWords.rateAll.none);
  }),
  respondent('form, terms to copy', withSystems(draft(), full), openForm(/Sagsys/, 'more')),
  respondent(
    'form, terms copied',
    withSystems(draft(), full),
    openForm(/Sagsys/, 'more', async ({ press, seeText }) => {
      await press(/^Kopiér/);
      await seeText(/er kopieret fra/);
    }),
  ),
];

const colleague = (theirs: Survey): QuickJobs => ({
  openWorkbook: () => ({
    kind: 'workbook',
    survey: { survey: theirs, notes: [], otherSheets: [] },
    analysis: null,
    otherSheets: [],
    left: [],
  }),
});
const handOver = async ({ see }: Hand, label: string, name: string): Promise<void> => {
  const field = await see.findByLabelText(label, { selector: 'input' });
  const files = new DataTransfer();
  files.items.add(new File(['x'], name));
  (field as HTMLInputElement).files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const fetchAnswer = async (hand: Hand): Promise<void> => {
  await hand.press(together.colleague.open);
  await handOver(hand, together.colleague.pick, 'kollega.xlsx');
};

const importLists = async (hand: Hand): Promise<void> => {
  await hand.press(lists.open);
  await handOver(hand, lists.pick, 'kontrakter.xlsx');
};
const imports: readonly PaneState[] = [
  respondent('import, nothing chosen', withSystems(), async ({ press, seeText }) => {
    await press(lists.open);
    await seeText(lists.lead);
  }),
  {
    ...respondent('import, lists read', withSystems(), async (hand) => {
      await importLists(hand);
      await hand.seeText(lists.shown(3, 3));
    }),
    jobs: { importLists: ({ survey }) => importedInto(survey) },
  },
  {
    ...respondent(
      'import, a list that says otherwise',
      withSystems(draft({ system: 'Fjordomsorg', vendor: 'Fjordsoft', yearlyPrice: 99 })),
      async (hand) => {
        await importLists(hand);
        await hand.seeText(lists.shown(3, 3));
      },
    ),
    jobs: { importLists: ({ survey }) => importedInto(survey) },
  },
  {
    ...respondent('import, a list of other columns', withSystems(), async (hand) => {
      await importLists(hand);
      await hand.see.findAllByRole('combobox');
    }),
    jobs: {
      importLists: ({ survey }) => ({
        ...importedInto(survey),
        plan: { ...importedInto(survey).plan, systems: [], questions: [] },
        lists: [],
        unknownLists: [
          { file: 'oversigt.xlsx', sheet: 'Ark1', headers: ['Program', 'Firma', 'Pris om året'], rows: 12 },
        ],
      }),
    },
  },
  {
    ...respondent('import, failed', withSystems(), async (hand) => {
      await importLists(hand);
      await hand.seeText(lists.failed);
    }),
    jobs: { importLists: () => Promise.reject(new Error('gone')) },
  },
  {
    ...respondent('form, prefilled and not looked at', withSystems(), async (hand) => {
      await importLists(hand);
      await hand.press(lists.take(2));
      await hand.press(/^Fjordomsorg/);
      await hand.see.findByRole('tablist');
    }),
    jobs: { importLists: ({ survey }) => importedInto(survey) },
  },
];

const answersTogether: readonly PaneState[] = [
  respondent('review, empty', withSystems(), async ({ press, seeText }) => {
    await press(together.review.open);
    await seeText(together.review.none);
  }),
  respondent(
    'review',
    {
      ...withSystems(draft(), unread, full),
      respondent: aRespondent({ submittedAt: '2026-11-20T10:42:00', revision: 2 }),
    },
    async ({ press, seeText }) => {
      await press(together.review.open);
      await seeText(together.review.receiptTitle);
    },
  ),
  respondent('colleague, nothing chosen', withSystems(draft()), async ({ press, seeText }) => {
    await press(together.colleague.open);
    await seeText(together.colleague.lead);
  }),
  {
    ...respondent('colleague, compared', withSystems(draft({ bids: 2 })), async (hand) => {
      await fetchAnswer(hand);
      await hand.seeText(together.colleague.differing);
    }),
    jobs: colleague(withSystems(draft({ bids: 3, noticeMonths: 6 }), finished, aMadeUp())),
  },
  {
    ...respondent('colleague, merged', withSystems(draft({ bids: 2 })), async (hand) => {
      await fetchAnswer(hand);
      await hand.press(together.colleague.merge);
      await hand.seeText(together.colleague.merged);
    }),
    jobs: colleague(withSystems(finished)),
  },
  {
    ...respondent('colleague, not a response', withSystems(draft()), async (hand) => {
      await fetchAnswer(hand);
      await hand.seeText(together.colleague.notOurs);
    }),
    jobs: { openWorkbook: () => ({ kind: 'not-ours' }) },
  },
];

const submission: readonly PaneState[] = [
  respondent('checklist', withSystems(draft(), unread, finished), async ({ press, seeText }) => {
    await press(words.overview.submit);
    await seeText(words.submit.check);
  }),
  respondent(
    'checklist, all finished, no contact',
    { ...withSystems(finished), respondent: aRespondent({ contact: '', email: '' }) },
    async ({ press, seeText }) => {
      await press(words.overview.submit);
      await seeText(words.submit.allFinished);
    },
  ),
  {
    ...respondent('submission, being made', withSystems(finished), async ({ press }) => {
      await press(words.overview.submit);
      await press(words.submit.make);
    }),
    jobs: { writeResponse: () => new Promise(() => undefined) },
  },
  {
    ...respondent('submission, failed', withSystems(finished), async ({ press, seeText }) => {
      await press(words.overview.submit);
      await press(words.submit.make);
      await seeText(words.submit.failed);
    }),
    jobs: { writeResponse: () => Promise.reject(new Error('full')) },
  },
  respondent('submission, three steps', withSystems(finished), async ({ press, seeText }) => {
    await press(words.overview.submit);
    await press(words.submit.make);
    await seeText(words.submit.fileStep);
  }),
  respondent('submission, receipt', withSystems(finished), async ({ press, see }) => {
    await press(words.overview.submit);
    await press(words.submit.make);
    await press(words.submit.yes);
    await see.findByText(/^Noteret som indsendt/);
  }),
];

const report = (failing: readonly string[]): SelfTestReport => ({
  version: '16.0.14332',
  platform: 'PC',
  requirementSets: ['ExcelApi 1.17'],
  checks: selfTestChecks.map((id) => ({ id, outcome: failing.includes(id) ? 'failed' : 'held', detail: '' })),
  leftSheet: failing.length === 0 ? null : 'Selvtest 1',
});

const settings: readonly PaneState[] = [
  { name: 'settings', role: null, survey: null, reach: fromMenu('Indstillinger') },
  ...[[], ['charts', 'names']].map((failing): PaneState => ({
    name: failing.length === 0 ? 'settings, self-test held' : 'settings, self-test failed',
    role: null,
    survey: null,
    services: { selfTest: () => Promise.resolve(report(failing)) },
    reach: async (hand) => {
      await fromMenu('Indstillinger')(hand);
      await hand.press('Kør selvtest');
      await hand.see.findByRole('button', { name: 'Kør igen' });
    },
  })),
];

/** Every screen, notice and empty state of the pane. A new screen gets its states here; the tests walk through all. */
export const paneStates: readonly PaneState[] = [
  ...welcome,
  ...contact,
  ...overview,
  ...forms,
  ...many,
  ...imports,
  ...answersTogether,
  ...submission,
  ...settings,
  ...analystStates,
];
