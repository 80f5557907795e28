import type { JSX } from 'preact';
import type { Article } from '@/core/article';
import { formatDate } from '@/locales';
import { t } from '@/locales/settings';
import styles from './welcome.module.css';

/** A line without a stop at its end is a heading of the article. */
const ENDS_SENTENCE = /[.!?]["”’]?$/;

/** The article's text, block by block: block `n` is line `n` of its text, in one text node. */
export function DemoArticle({ article }: { article: Article }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where there is no room beside it, the article is a box that the keyboard must be able to scroll.
    <article tabIndex={0} class={styles.article} lang="en" dir="ltr" aria-label={t('welcome.article')}>
      <p class={styles.paper}>
        {article.site}
        {article.published !== null && ` · ${formatDate(article.published)}`}
      </p>
      <h2 class={styles.headline}>{article.title}</h2>
      <div data-text>
        {article.text.split('\n').map((block, at) =>
          ENDS_SENTENCE.test(block) ? (
            <p key={at}>{block}</p>
          ) : (
            <h3 key={at} class={styles.crosshead}>
              {block}
            </h3>
          ),
        )}
      </div>
    </article>
  );
}
