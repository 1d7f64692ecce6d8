/**
 * Claims: who works on which segment of which processor, until when, and how far the work has come.
 * Each change of hands raises an epoch, by which an owner that lost its claim is kept out.
 */
@NullMarked
package org.redress.eventstore.claim;

import org.jspecify.annotations.NullMarked;
