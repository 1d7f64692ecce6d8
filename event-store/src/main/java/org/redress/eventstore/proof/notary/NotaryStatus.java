package org.redress.eventstore.proof.notary;

import org.jspecify.annotations.Nullable;

/**
 * How the notary is doing.
 *
 * @param alarm whether it found a tree that does not go on from the last checkpoint, and signs
 *     nothing any more
 * @param size number of commits under the last checkpoint, 0 when there is none
 * @param head number of commits in the log
 * @param failure what holds it up, null when nothing does
 */
public record NotaryStatus(boolean alarm, long size, long head, @Nullable String failure) {}
