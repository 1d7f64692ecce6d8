/**
 * Evidence of one stream in one file: its commits byte for byte, the proof that each is in the log,
 * and the checkpoint the proofs lead to. {@code docs/evidence-format.md} describes the file for
 * whoever writes a verifier of his own.
 */
@NullMarked
package org.redress.eventstore.proof.evidence;

import org.jspecify.annotations.NullMarked;
