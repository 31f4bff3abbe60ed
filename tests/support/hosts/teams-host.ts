import type { FrameLocator } from 'playwright-core';
import type { HostPage } from './host-browser.ts';
import { PRODUCT } from './internet.ts';

/** What the played Teams says of itself, the person and the meeting. */
export type TeamsSettings = {
  path?: string;
  frameContext?: 'sidePanel' | 'content' | 'settings' | 'meetingStage';
  theme?: 'default' | 'dark' | 'contrast';
  locale?: string;
  width?: number;
  height?: number;
  chatId?: string;
  meetingId?: string;
  /** Details of the meeting; absent: refused, as without the permission. */
  details?: {
    title: string;
    type: string;
    scheduledStartTime: string;
    scheduledEndTime: string;
    joinUrl?: string;
  };
  /** How tokens come: through the bridge, from Teams itself, or not at all. */
  signIn?: 'bridge' | 'teams' | 'consent-needed' | 'none';
  token?: string;
  /** A host that never answers. */
  silent?: boolean;
  /** A host that shares only for everyone to load. */
  refusesScreenShare?: boolean;
};

type Call = { func: string; args: unknown[] };

/** A Teams played in the page, after the protocol of its library (postMessage). */
export type TeamsHost = {
  frame: FrameLocator;
  calls(func: string): Promise<Call[]>;
  /** What Teams tells the page of its own accord. */
  tell(func: string, args: unknown[]): Promise<void>;
  /** From now on Teams has another context. */
  change(settings: TeamsSettings): Promise<void>;
};

export async function playTeams(page: HostPage, settings: TeamsSettings = {}): Promise<TeamsHost> {
  await page.evaluate(teamsInPage, { origin: PRODUCT, ...settings });
  return {
    frame: page.frameLocator('iframe'),
    calls: (func) => page.evaluate((name) => window.teams.calls.filter((call) => call.func === name), func),
    tell: (func, args) => page.evaluate((event) => window.teams.tell(event), { func, args }),
    change: (changed) => page.evaluate((next) => window.teams.change(next), changed),
  };
}

declare global {
  interface Window {
    teams: {
      calls: Call[];
      tell(event: Call): void;
      change(settings: TeamsSettings): void;
      /** Another one is played in its place. */
      leave(): void;
    };
  }
}

/** Runs in the host's page. */
function teamsInPage(first: TeamsSettings & { origin: string }): void {
  let settings = first;
  const calls: Call[] = [];
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${settings.width ?? 280}px;height:${settings.height ?? 800}px`;
  frame.allow = 'clipboard-write';
  frame.src = settings.origin + (settings.path ?? '/tab.html');
  const present = new AbortController();
  window.teams?.leave();
  window.teams = {
    calls,
    leave: () => present.abort(),
    tell: (event) => frame.contentWindow?.postMessage(event, settings.origin),
    change: (next) => {
      settings = { ...settings, ...next };
    },
  };

  function runtime(): string {
    const bridge = settings.signIn === 'bridge';
    return JSON.stringify({
      apiVersion: 4,
      isNAAChannelRecommended: bridge,
      isDeeplyNestedAuthSupported: false,
      hostVersionsInfo: {},
      supports: {
        app: { lifecycle: {} },
        pages: { config: {} },
        meeting: {},
        ...(bridge && { nestedAppAuth: {} }),
      },
    });
  }

  function context(): object {
    const { locale = 'de-de', theme = 'default', frameContext = 'sidePanel', chatId, meetingId } = settings;
    return {
      locale,
      theme,
      frameContext,
      entityId: 'panel',
      hostName: 'Teams',
      hostClientType: 'web',
      userObjectId: 'oid-of-anna',
      userPrincipalName: 'anna@agency.example',
      loginHint: 'anna@agency.example',
      tid: '0f6a2b1c-1111-4111-8111-000000000001',
      sessionId: 's1',
      appSessionId: 'a1',
      ...(chatId && { chatId }),
      ...(meetingId && { meetingId }),
    };
  }

  function bridge(data: string): string {
    const { method, requestId } = JSON.parse(data);
    const answer = { messageType: 'NestedAppAuthResponse', requestId, success: true };
    const account = {
      environment: 'login.microsoftonline.com',
      homeAccountId: 'oid-of-anna.0f6a2b1c-1111-4111-8111-000000000001',
      localAccountId: 'oid-of-anna',
      tenantId: '0f6a2b1c-1111-4111-8111-000000000001',
      username: 'anna@agency.example',
    };
    if (method === 'GetInitContext') {
      const initContext = {
        sdkName: 'teams-simulator',
        sdkVersion: '1',
        capabilities: {},
        accountContext: account,
      };
      return JSON.stringify({ ...answer, initContext });
    }
    const token = {
      access_token: settings.token,
      id_token: settings.token,
      expires_in: 3600,
      scope: 'access_as_user',
    };
    return JSON.stringify({ ...answer, token, account });
  }

  function answerTo(func: string, args: unknown[], data: string): unknown[] | undefined {
    switch (func) {
      case 'initialize':
        return [settings.frameContext ?? 'sidePanel', 'web', '2.58.0', runtime()];
      case 'getContext':
        return [context()];
      case 'meeting.getMeetingDetails':
        return settings.details
          ? [null, { details: settings.details, conversation: { id: settings.chatId }, organizer: {} }]
          : [{ errorCode: 1000, message: 'No permission' }, null];
      case 'authentication.getAuthToken':
        if (settings.signIn === 'teams') return [true, settings.token];
        return [
          false,
          settings.signIn === 'consent-needed' && args[2] !== false
            ? 'resourceRequiresConsent'
            : 'resourceDisabled',
        ];
      case 'meeting.shareAppContentToStage':
        return settings.refusesScreenShare
          ? [{ errorCode: 500, message: 'Not supported' }, null]
          : [null, true];
      case 'settings.setSettings':
        return [true];
      case 'executeDeepLink':
        return [true];
      case 'nestedAppAuth.execute':
        return [undefined, bridge(data)];
      default:
        return undefined;
    }
  }

  function hear({ data, source, origin }: MessageEvent): void {
    if (typeof data !== 'object' || data === null || typeof data.func !== 'string') return;
    calls.push({ func: data.func, args: data.args ?? [] });
    if (settings.silent) return;
    const args = answerTo(data.func, data.args ?? [], data.data);
    if (args) (source as Window).postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  }
  window.addEventListener('message', hear, { signal: present.signal });
  document.body.replaceChildren(frame);
}
