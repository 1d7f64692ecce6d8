package org.redress.bench;

import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * What an engine needs around it.
 *
 * @param sync forces to the disk what was committed before
 * @param transaction makes of an action one that is a transaction
 * @param beginning where reading from the first event begins
 * @param close closes everything the engine stands on
 */
record Hooks(
    Runnable sync,
    UnaryOperator<Runnable> transaction,
    @Nullable TrackingToken beginning,
    Runnable close) {}
