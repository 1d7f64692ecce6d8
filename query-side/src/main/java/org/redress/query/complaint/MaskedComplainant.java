package org.redress.query.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Who complains, masked.
 *
 * @param name masked name
 * @param phone masked telephone number, null when unknown
 * @param address masked address, null when unknown
 */
public record MaskedComplainant(String name, @Nullable String phone, @Nullable String address) {}
