package org.redress.command.mutation;

import org.jspecify.annotations.Nullable;
import org.redress.command.PersonalText;
import org.redress.command.SenderText;

/** Who sent a letter or asks something, in clear as it was sent. */
record SenderInput(@Nullable String name, @Nullable String phone, @Nullable String address) {

  static @Nullable SenderText orNull(@Nullable SenderInput sender) {
    return sender == null
        ? null
        : new SenderText(
            PersonalText.ofNullable(sender.name),
            PersonalText.ofNullable(sender.phone),
            PersonalText.ofNullable(sender.address));
  }

  @Override
  public String toString() {
    return "***";
  }
}
