/**
 * What stands at the head of a case and what other records about it need without saying it
 * themselves: when it was received, against whom, in which class and which office has it.
 */
@NullMarked
package org.redress.query.head;

import org.jspecify.annotations.NullMarked;
