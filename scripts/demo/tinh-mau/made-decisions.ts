import type { DemoFile } from '../demo-file.ts';
import { appointments } from './series/appointments.ts';
import { budgets } from './series/budgets.ts';
import { forestFirePlans } from './series/forest-fire-plans.ts';
import { onlineServices } from './series/online-services.ts';
import { receptionDays } from './series/reception-days.ts';
import { reformPlans } from './series/reform-plans.ts';
import { reports } from './series/reports.ts';
import { schoolYears } from './series/school-years.ts';
import { stormTelegrams } from './series/storm-telegrams.ts';

/** The decisions of tỉnh Mẫu that come back each year; the others are written, below `content/`. */
export function madeDecisions(): DemoFile[] {
  return [
    ...schoolYears(),
    ...budgets(),
    ...forestFirePlans(),
    ...reformPlans(),
    ...reports(),
    ...receptionDays(),
    ...stormTelegrams(),
    ...appointments(),
    ...onlineServices(),
  ];
}
