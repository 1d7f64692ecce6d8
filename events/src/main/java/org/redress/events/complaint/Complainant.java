package org.redress.events.complaint;

import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The person who complains: Order 121 Art. 10 asks for name, phone and address.
 *
 * @param name true name
 * @param phone telephone number, null only in an imported record
 * @param address postal address or part of it, null only in an imported record
 */
public record Complainant(Protected name, @Nullable Protected phone, @Nullable Protected address) {}
