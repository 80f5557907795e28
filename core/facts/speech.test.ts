import { describe, expect, test } from 'vitest';
import { readModality, readSpeaker } from './speech';

/** Who speaks, `null` for nobody named; `denies` where the speaker says that it is not so. */
const SPEAKERS: [sentence: string, speaker: string | null, denies: boolean][] = [
  ['Putin said that the talks had failed.', 'Putin', false],
  ['“We are close,” Trump said.', 'Trump', false],
  ['“We are close,” said Steve Witkoff.', 'Steve Witkoff', false],
  ['Trump told reporters that the call went well.', 'Trump', false],
  ['According to the Kremlin, the call lasted an hour.', 'the Kremlin', false],
  ['The call lasted an hour, according to Yuri Ushakov.', 'Yuri Ushakov', false],
  ['The Kremlin said the two had spoken.', 'The Kremlin', false],
  ['Kremlin spokesman Dmitry Peskov said no call had taken place.', 'Dmitry Peskov', false],
  ['Dmitry Peskov, the Kremlin spokesman, denied the report.', 'Dmitry Peskov', true],
  ['The White House said in a statement that aid was paused.', 'The White House', false],
  ['Zelensky claimed that 4,700 had died.', 'Zelensky', false],
  ["Russia's defence ministry claimed to have stopped 91 drones.", "Russia's defence ministry", false],
  ['The deal is near, Rubio added.', 'Rubio', false],
  ["By Zelensky's count, 55,000 had died.", 'Zelensky', false],
  ['By the account of Trump, it took two hours.', 'Trump', false],
  ['The two spoke for an hour, the Kremlin said.', 'the Kremlin', false],
  ['No date was set, said Peskov.', 'Peskov', false],
  ['It was over, a White House official said.', 'White House official', false],
  ['Three sources said it was over.', 'Three sources', false],
  ['He said that it was over.', null, false],
  ['The deal was signed on Friday.', null, false],
  ['On Friday Putin said that he would come.', 'Putin', false],
  ['In Moscow, Lavrov warned the West.', 'Lavrov', false],
  ['Lavrov has repeatedly warned the West.', 'Lavrov', false],
  ['Moscow denies any part in the disaster.', 'Moscow', true],
  ['Putin dismissed the report as fiction.', 'Putin', true],
  ['Trump rejected the claim.', 'Trump', true],
  ['Peskov flatly denied that a call took place.', 'Peskov', true],
  ['The New York Times reported that troops had moved.', 'The New York Times', false],
  ['Ushakov, speaking in Moscow, said the talks were useful.', 'Ushakov', false],
  ['Asked about it, Peskov answered with a yes.', 'Peskov', false],
  ['Trump wrote on Truth Social that he had spoken to Putin.', 'Trump', false],
  ['The Kyiv Independent wrote that nobody came.', 'The Kyiv Independent', false],
  ['Zelensky told NBC News that Poland could be next.', 'Zelensky', false],
  ['In the words of Ushakov, the talk was friendly.', 'Ushakov', false],
  ['Putin is quoted as saying that he agreed.', 'Putin', false],
  ['British intelligence estimated the casualties at 6,000.', 'British intelligence', false],
  ['The CSIS reckons the losses at half a million.', 'The CSIS', false],
  ['“No,” Vance replied.', 'Vance', false],
  ['‘We will see,’ Macron said.', 'Macron', false],
  ['Mark Rutte believes that Spain needs more.', 'Mark Rutte', false],
  ['Sullivan confirmed that 24 had been freed.', 'Sullivan', false],
  ['Critics said the deal was weak.', null, false],
  ['Officials said nothing.', null, false],
  ['Later Trump said it was a joke.', 'Trump', false],
  ['Ukraine’s border service said it saw no strike groups.', 'Ukraine’s border service', false],
  ['It rained in Moscow on Friday.', null, false],
  ['Trump has denied having made any headway.', 'Trump', true],
  ['Karoline Leavitt announced a meeting of three.', 'Karoline Leavitt', false],
  ['Trump, not Putin, put forward Budapest.', null, false],
  ['The talks, Witkoff insisted, were good.', 'Witkoff', false],
  ['It was a good talk, in Trump’s words.', 'Trump', false],
];

describe('the speaker of a sentence', () => {
  test.each(SPEAKERS)('%s', (sentence, text, denies) => {
    const speaker = readSpeaker(sentence);
    expect(speaker?.text ?? null).toBe(text);
    expect(speaker?.denies ?? false).toBe(denies);
  });
});

const MODALITIES: [sentence: string, modality: string][] = [
  ['They met in May 2025.', 'happened'],
  ['They may meet in May.', 'possible'],
  ['They might meet soon.', 'possible'],
  ['They could not agree.', 'happened'],
  ['They could agree soon.', 'possible'],
  ['Trump will meet Putin.', 'planned'],
  ['Trump is to meet Putin.', 'planned'],
  ['Trump plans to meet Putin.', 'planned'],
  ['Putin demanded the whole of Donbas.', 'planned'],
  ['Putin proposed a meeting in Moscow.', 'planned'],
  ['Putin and Trump met.', 'happened'],
  ['He said the talks would begin on Friday.', 'planned'],
  ['He would have signed it.', 'possible'],
  ['The summit is scheduled for Friday.', 'planned'],
  ['Zelensky is likely to refuse.', 'possible'],
  ['He was going to Moscow when it happened.', 'happened'],
  ['He was going to speak.', 'planned'],
  ['Talks are set to resume.', 'planned'],
  ['Kyiv seeks guarantees.', 'planned'],
  ['It is possible that he knew.', 'possible'],
  ['The army was to keep 600,000 men.', 'planned'],
  ['He had the will of the people behind him.', 'happened'],
  ['Perhaps 25 leaders accepted.', 'possible'],
  ['The delegation arrived on Friday.', 'happened'],
];

describe('the modality of a sentence', () => {
  test.each(MODALITIES)('%s', (sentence, modality) => {
    expect(readModality(sentence)).toBe(modality);
  });
});
