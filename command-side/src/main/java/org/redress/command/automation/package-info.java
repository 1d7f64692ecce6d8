/**
 * What the service does by itself: one event in, one command out. An automation may see the same
 * event twice; the idempotency key made of the event's id keeps the second time harmless.
 */
@NullMarked
package org.redress.command.automation;

import org.jspecify.annotations.NullMarked;
