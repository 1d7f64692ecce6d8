/**
 * The desk at work: what every command goes through on its way to its decider and from there into
 * the log, and the assembly of the whole write side without a container.
 */
@NullMarked
package org.redress.command.desk;

import org.jspecify.annotations.NullMarked;
