/**
 * Proofs for everybody and evidence for those who may have it. Both come from the log itself and
 * never from a read model.
 */
@NullMarked
package org.redress.query.proof;

import org.jspecify.annotations.NullMarked;
