import { z } from 'zod';

/** What the registry knows against the packages, or why it could not be asked. */
export type AuditReport = { reached: true; findings: Finding[] } | { reached: false; why: string };

/** A package in which something is known; of `severe` ones the check fails. */
export type Finding = { name: string; severity: string; severe: boolean; what: string };

const SEVERE = ['high', 'critical'];

const Report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.string(),
      // A package is named where the finding is in what it depends on.
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});
const Failure = z.object({ message: z.string() });

/** Reads what `npm audit --json` printed. */
export function readAuditReport(printed: string): AuditReport {
  let content: unknown;
  try {
    content = JSON.parse(printed);
  } catch {
    return { reached: false, why: 'npm gave no report' };
  }
  const report = Report.safeParse(content);
  if (!report.success) {
    const failure = Failure.safeParse(content);
    return { reached: false, why: failure.data?.message ?? 'the report has another form than expected' };
  }
  const findings = Object.entries(report.data.vulnerabilities).map(([name, { severity, range, via }]) => ({
    name: `${name} ${range}`.trim(),
    severity,
    severe: SEVERE.includes(severity),
    what: via
      .map((cause) => (typeof cause === 'string' ? cause : `${cause.title} (${cause.url})`))
      .join(', '),
  }));
  return { reached: true, findings };
}
