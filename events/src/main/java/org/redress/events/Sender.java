package org.redress.events;

import org.jspecify.annotations.Nullable;

/**
 * A person who sent a letter or asked something, as far as the person said.
 *
 * @param name name, null when not given
 * @param phone telephone number, null when not given
 * @param address postal address or part of it, null when not given
 */
public record Sender(
    @Nullable Protected name, @Nullable Protected phone, @Nullable Protected address) {}
