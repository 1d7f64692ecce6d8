package org.redress.form;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the members of the code lists are called on the forms. */
final class Words {

  private static final ResourceBundle ZH =
      ResourceBundle.getBundle("org.redress.form.words", Locale.ROOT);

  private Words() {}

  /**
   * The words for a member of a list.
   *
   * @throws java.util.MissingResourceException when it has none, which is a mistake in the program
   */
  static String of(Enum<?> member) {
    return ZH.getString(member.getDeclaringClass().getSimpleName() + '.' + member.name());
  }
}
