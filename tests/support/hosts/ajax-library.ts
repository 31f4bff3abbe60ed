/**
 * As much of Microsoft's Ajax library as the office.js of the npm package asks of it; the library itself is on
 * Microsoft's servers only.
 */
export function ajaxLibrary(): string {
  return `(${define.toString()})(window);`;
}

function define(global: Record<string, unknown>): void {
  const namespaces = { registerNamespace, registerClass: () => undefined };
  function registerNamespace(name: string): void {
    let place = global;
    for (const part of name.split('.')) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
  }
  class StringBuilder {}
  global.Type = Object.assign(Function, namespaces);
  Object.assign(Function.prototype, namespaces);
  Object.assign(Function, {
    // Office.js checks its own arguments with it.
    _validateParams: () => null,
    createDelegate: (self: unknown, method: (...all: unknown[]) => unknown) => method.bind(self),
  });
  const failing = (message: string) => () => new Error(message);
  Object.assign(Error, {
    argument: failing('argument'),
    argumentNull: failing('argumentNull'),
    argumentOutOfRange: failing('argumentOutOfRange'),
    argumentType: failing('argumentType'),
    parameterCount: failing('parameterCount'),
    create: (message: string, fields: object) => Object.assign(new Error(message), fields),
  });
  Object.assign(String, {
    format: (text: string, ...values: unknown[]) =>
      text.replace(/\{(\d+)\}/g, (_, index) => String(values[Number(index)])),
  });
  global.Sys = {
    StringBuilder,
    Browser: { agent: 'chrome', InternetExplorer: 'ie' },
    Debug: { trace: () => undefined },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
  };
}
