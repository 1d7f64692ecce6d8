package org.redress.command.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.command.Refusal;

/** Ids of organisations: one with a code is called after it, so that no code is used twice. */
public final class OrganisationIds {

  private static final String PREFIX = "ORG-";
  private static final Pattern OF_CODE = Pattern.compile(PREFIX + "[0-9]{6}");

  private OrganisationIds() {}

  /** Id of the organisation with this GB/T 2260 code. */
  public static String ofCode(String code) {
    return PREFIX + code;
  }

  /** An id follows from the code; one without a code does not look as if it did. */
  static @Nullable Refusal idFollowsFromCode(String id, @Nullable String code) {
    if (code != null) {
      return id.equals(ofCode(code))
          ? null
          : Refusal.of(
              OrganisationRefusal.ORGANISATION_ID_MISMATCH, "organisationId", ofCode(code));
    }
    return OF_CODE.matcher(id).matches()
        ? Refusal.of(
            OrganisationRefusal.ORGANISATION_ID_MISMATCH,
            "organisationId",
            "an id that is not made of a code")
        : null;
  }
}
