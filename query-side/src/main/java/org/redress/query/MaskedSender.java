package org.redress.query;

import org.jspecify.annotations.Nullable;
import org.redress.events.Sender;

/**
 * Who sent a letter or asked something, masked.
 *
 * @param name masked name, null when not given
 * @param phone masked telephone number, null when not given
 * @param address masked address, null when not given
 */
public record MaskedSender(
    @Nullable String name, @Nullable String phone, @Nullable String address) {

  /** The person masked, null when nobody is named. */
  public static @Nullable MaskedSender orNull(@Nullable Sender sender) {
    return sender == null
        ? null
        : new MaskedSender(
            Masked.orNull(sender.name()),
            Masked.orNull(sender.phone()),
            Masked.orNull(sender.address()));
  }
}
