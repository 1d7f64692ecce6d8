/**
 * Facts about outreach (宣传引导, 消费教育): activities held for consumers, and comparison tests (比较试验)
 * that were published.
 */
@NullMarked
package org.redress.events.outreach;

import org.jspecify.annotations.NullMarked;
