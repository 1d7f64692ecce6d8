/** Builds the tree over the whole log again and compares: tiles, and every checkpoint there is. */
@NullMarked
package org.redress.eventstore.proof.check;

import org.jspecify.annotations.NullMarked;
