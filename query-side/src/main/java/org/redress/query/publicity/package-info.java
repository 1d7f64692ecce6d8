/**
 * What the public may see (消费投诉信息公示): complaints that are shown, and the record of each operator.
 * The documents hold nothing else, so that nothing else can be given out.
 */
@NullMarked
package org.redress.query.publicity;

import org.jspecify.annotations.NullMarked;
