package org.redress.query.form;

import java.time.Instant;
import org.redress.events.form.FormFormat;

/**
 * Somebody took a file in hand.
 *
 * @param at when
 * @param format which of the two files
 */
public record FormTaking(Instant at, FormFormat format) {}
