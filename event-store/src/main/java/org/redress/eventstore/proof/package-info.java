/**
 * Proofs about the log: a Merkle tree over the stored bytes of its commits (RFC 6962 section 2.1),
 * heads of that tree, and the short proofs by which anybody checks that a commit is in it and that
 * a later tree only adds to an earlier one. Leaf {@code i} is commit {@code i + 1}.
 */
@NullMarked
package org.redress.eventstore.proof;

import org.jspecify.annotations.NullMarked;
