/** Words too common to tell one statement from another, folded. */
export const STOP_WORDS =
  'a about after again all also although am among amid an and any are as at away back be because been before being between both but by ' +
  'came can could did do does doing down during each even ever few for from further get go got had has have having he ' +
  'her here hers herself him himself his how however i if in into is it its itself just like made make many may me might more ' +
  'most much must my nor now of off on once one only onto or other our out over own per same shall she should since ' +
  'so some still such than that the their them themselves then there these they this those though through to together ' +
  'too toward towards under until up upon us very was way we were what when where whether which while who whom whose ' +
  'why will with within would yet you your mr mrs ms dr said say says saying told tell tells according reported report reports ' +
  // First names that stand beside their surname wherever they stand, and beside others' too.
  'reportedly added donald vladimir volodymyr volodimir joe';
