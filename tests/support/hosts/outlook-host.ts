import type { FrameLocator } from 'playwright-core';
import type { HostPage } from './host-browser.ts';
import { PRODUCT } from './internet.ts';

type Address = { address: string; name: string };

/** What is open in the played Outlook. */
export type OutlookItem = {
  kind: 'organizer' | 'attendee' | 'message' | 'none';
  subject?: string;
  /** ISO 8601. */
  start?: string;
  end?: string;
  people?: Address[];
  organizer?: Address;
  /** As HTML. */
  body?: string;
  id?: string;
  /** Of one date of a series: which series; of a series itself: that it has a rule. */
  seriesId?: string;
  isSeries?: boolean;
};

export type OutlookSettings = {
  width?: number;
  height?: number;
  item?: OutlookItem;
  locale?: string;
  /** 1: may read the item; 3: may write it. */
  permission?: 1 | 3;
  /** A browser that opens no window from the pane. */
  noWindows?: boolean;
  /** An Outlook that reports success and inserts nothing. */
  forgetsInsertion?: boolean;
};

/** One call of the add-in that reached Outlook, by the number that office.js gives it. */
type Call = { name: string; dispatchId: number | undefined; data: unknown };

export type OutlookHost = {
  frame: FrameLocator;
  calls(): Promise<Call[]>;
  /** Most calls that were under way at once. */
  atOnce(): Promise<number>;
  body(): Promise<string>;
  properties(): Promise<Record<string, string>>;
  /** Another item is chosen while the pane stays. */
  choose(item: OutlookItem): Promise<void>;
  changeTheme(ground: string): Promise<void>;
};

/** What office.js calls what it asks of Outlook. */
export const DISPATCH = {
  prepend: 23,
  save: 32,
  setBody: 38,
  setSelected: 29,
  attachFile: 148,
  newMail: 178,
} as const;

/** An Outlook on the web played in the page, after the messages of office.js (JSON in postMessage). */
export async function playOutlook(page: HostPage, settings: OutlookSettings = {}): Promise<OutlookHost> {
  await page.evaluate(outlookInPage, { origin: PRODUCT, ...settings });
  return {
    frame: page.frameLocator('iframe'),
    calls: () => page.evaluate(() => window.outlook.calls),
    atOnce: () => page.evaluate(() => window.outlook.mostAtOnce()),
    body: () => page.evaluate(() => window.outlook.body()),
    properties: () => page.evaluate(() => window.outlook.properties),
    choose: (item) => page.evaluate((next) => window.outlook.choose(next), item),
    changeTheme: (ground) => page.evaluate((next) => window.outlook.changeTheme(next), ground),
  };
}

declare global {
  interface Window {
    outlook: {
      calls: Call[];
      mostAtOnce(): number;
      body(): string;
      properties: Record<string, string>;
      choose(item: OutlookItem): void;
      changeTheme(ground: string): void;
    };
  }
}

/** Runs in the host's page. */
function outlookInPage(settings: OutlookSettings & { origin: string }): void {
  let item: OutlookItem = settings.item ?? { kind: 'none' };
  let atOnce = 0;
  let most = 0;
  const calls: Call[] = [];
  const properties: Record<string, string> = {};
  const conversation = 'conversation-1';
  const locale = settings.locale ?? 'de-DE';
  const hostInfo = `Outlook$Web$16.01$${locale}$11111111-2222-4333-8444-555555555555$$$0`;

  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${settings.width ?? 320}px;height:${settings.height ?? 800}px`;
  if (settings.noWindows) frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${conversation}|control-1|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
  });
  frame.src = `${settings.origin}/outlook.html?_host_Info=${encodeURIComponent(hostInfo)}`;

  function post(message: object): void {
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _conversationId: conversation,
        _origin: location.origin,
        _serializerVersion: 1,
        ...message,
      }),
      settings.origin,
    );
  }

  function appContext(): object {
    return {
      _id: 'control-1',
      _appName: 64,
      _appVersion: '16.01',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: location.href,
      _clientMode: 0,
      _settings: {},
      _reason: 1,
      _osfControlType: 0,
      _eToken: '',
      _correlationId: 'c1',
      _appInstanceId: 'i1',
      _touchEnabled: false,
      _commerceAllowed: false,
      _appMinorVersion: 0,
      _requirementMatrix: '{"Mailbox":"1.15","react":"1"}',
      _hostCustomMessage: '',
      _hostFullVersion: '16.0.1',
      _appDomains: [],
    };
  }

  function personOf({ address, name }: Address): object {
    return { address, name, recipientType: 0, appointmentResponse: 0 };
  }

  /** Dates of a series know its rule as well as the series does. */
  function rule(): object | null {
    if (!item.isSeries && !item.seriesId) return null;
    return {
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 1, days: ['tue'] },
      recurrenceTimeZone: { name: 'W. Europe Standard Time' },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 1,
        startDay: 6,
        startTimeMin: 600,
        durationMin: 30,
        noEndDate: true,
      },
    };
  }

  function initialData(): object | null {
    const user = {
      userDisplayName: 'Jana Lindner',
      userEmailAddress: 'jana@agency.example',
      userTimeZone: 'W. Europe Standard Time',
      userProfileType: 'office365',
      hostVersion: '16.0.1',
      owaView: 'ThreeColumns',
      timeZoneOffsets: [{ start: '2020-01-01T00:00:00Z', end: '2040-01-01T00:00:00Z', offset: 60 }],
      permissionLevel: settings.permission ?? 3,
      isRestIdSupported: true,
      consentMetadata: '',
    };
    const people = (item.people ?? []).map(personOf);
    switch (item.kind) {
      case 'none':
        return { ...user, itemType: 6 };
      case 'organizer':
        return { ...user, itemType: 5, seriesId: item.seriesId ?? null, isAllDayEvent: false };
      case 'attendee':
        return {
          ...user,
          itemType: 2,
          id: item.id ?? `item ${item.subject}`,
          itemClass: 'IPM.Appointment',
          subject: item.subject,
          normalizedSubject: item.subject,
          start: Date.parse(item.start ?? ''),
          end: Date.parse(item.end ?? ''),
          location: '',
          organizer: personOf(item.organizer ?? { address: 'jana@agency.example', name: 'Jana Lindner' }),
          to: people,
          cc: [],
          resources: [],
          attachments: [],
          seriesId: item.seriesId ?? null,
          recurrence: rule(),
          dateTimeCreated: 0,
          dateTimeModified: 0,
        };
      case 'message':
        return {
          ...user,
          itemType: 1,
          id: item.id ?? `mail ${item.subject}`,
          itemClass: 'IPM.Note',
          subject: item.subject,
          normalizedSubject: item.subject,
          from: people[0],
          sender: people[0],
          to: [],
          cc: [],
          attachments: [],
          conversationId: 'conv-1',
          internetMessageId: '<1@example>',
          dateTimeCreated: 0,
          dateTimeModified: 0,
        };
    }
  }

  function textOf(html: string): string {
    return (
      new DOMParser().parseFromString(html.replace(/<\/p>|<br>/g, '\n'), 'text/html').body.textContent ?? ''
    );
  }

  const done = (data?: unknown) => ({ wasSuccessful: true, ...(data !== undefined && { data }) });
  const refused = { wasSuccessful: false, error: 7, errorMessage: 'Zugriff verweigert', errorCode: 7 };

  /** What Outlook does for each number; office.js itself refuses what the permission does not cover. */
  function execute(dispatchId: number, params: Record<string, unknown>): object {
    const mayWrite = (settings.permission ?? 3) === 3;
    switch (dispatchId) {
      case 3:
        return { wasSuccessful: true, customProperties: JSON.stringify(properties) };
      case 4:
        for (const name of Object.keys(properties)) delete properties[name];
        Object.assign(properties, params.customProperties);
        return done();
      case 14:
        return done('html');
      case 15:
        return done(params.recipientField === 0 ? (item.people ?? []).map(personOf) : []);
      case 18:
        return done(item.subject ?? '');
      case 24:
        return done(Date.parse((params.TimeProperty === 1 ? item.start : item.end) ?? ''));
      case 37:
        return done(params.coercionType === 3 ? (item.body ?? '') : textOf(item.body ?? ''));
      case 23:
        if (!mayWrite) return refused;
        if (!settings.forgetsInsertion) item.body = `${String(params.data)}${item.body ?? ''}`;
        return done();
      case 103:
        return done(rule());
      case 178:
        return done();
      case 164:
        return item.id ? done(item.id) : { wasSuccessful: false, error: 9000, errorCode: 9000 };
      default:
        return refused;
    }
  }

  function answer(name: string, data: { ApiParams?: object; MethodData?: { DispatchId: number } }): unknown {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext();
      case 'GetInitialData':
        return initialData();
      case 'ExecuteMethod':
        return execute(data.MethodData?.DispatchId ?? 0, (data.ApiParams ?? {}) as Record<string, unknown>);
      default:
        return {};
    }
  }

  window.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.startsWith('{')) return;
    const message = JSON.parse(data);
    if (message._messageType !== 0) return;
    const { _actionName: name, _correlationId, _data } = message;
    calls.push({ name, dispatchId: _data?.MethodData?.DispatchId, data: _data });
    const isCall = name === 'ExecuteMethod';
    if (isCall) {
      atOnce += 1;
      most = Math.max(most, atOnce);
    }
    // As long as a server takes, so that calls do overlap.
    setTimeout(() => {
      if (isCall) atOnce -= 1;
      post({
        _actionName: name,
        _correlationId,
        _responseType: 0,
        _errorCode: 0,
        _data: answer(name, _data ?? {}),
      });
    }, 15);
  });

  window.outlook = {
    calls,
    mostAtOnce: () => most,
    body: () => item.body ?? '',
    properties,
    choose: (next) => {
      item = next;
      post({
        _actionName: 'olkItemSelectedChanged',
        _responseType: 1,
        _correlationId: -1,
        _data: initialData(),
      });
    },
    changeTheme: (next) => {
      post({
        _actionName: 'officeThemeChanged',
        _responseType: 1,
        _correlationId: -1,
        _data: [JSON.stringify({ bodyBackgroundColor: Number.parseInt(next.slice(1), 16) })],
      });
    },
  };
  document.body.replaceChildren(frame);
}
