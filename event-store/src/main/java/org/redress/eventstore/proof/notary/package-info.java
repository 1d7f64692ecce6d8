/**
 * The notary: follows the log, keeps the tiles of the tree over it, and signs a checkpoint soon
 * after each commit, or stops with an alarm when the tree does not go on from the last one.
 */
@NullMarked
package org.redress.eventstore.proof.notary;

import org.jspecify.annotations.NullMarked;
