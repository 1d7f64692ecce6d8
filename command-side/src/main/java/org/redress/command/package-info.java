/**
 * The write side: commands come in through one desk, pure deciders answer with events or a typed
 * refusal, and thin aggregates put the events into the log. Capabilities are sub-packages.
 */
@NullMarked
package org.redress.command;

import org.jspecify.annotations.NullMarked;
