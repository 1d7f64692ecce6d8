package org.redress.command.organisation;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.idIsWellFormed;
import static org.redress.command.InputRules.saysSomething;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.command.InputRefusal;
import org.redress.command.OrganisationOnRecord;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;
import org.redress.events.organisation.OrganisationLevel;

/** What an organisation must be to take its place in the tree. */
final class RegistrationRules {

  private static final Pattern TOP = Pattern.compile("[0-9]{2}0000");
  private static final Pattern PREFECTURE = Pattern.compile("[0-9]{4}00");
  private static final Pattern COUNTY = Pattern.compile("[0-9]{6}");

  private RegistrationRules() {}

  /**
   * Every rule for registering.
   *
   * @param parent the organisation above, null when there is none under the id
   */
  static @Nullable Refusal met(RegisterOrganisation c, @Nullable OrganisationOnRecord parent) {
    return Refusal.firstOf(
        idIsWellFormed("organisationId", c.organisationId()),
        OrganisationIds.idFollowsFromCode(c.organisationId(), c.code()),
        namesSaySomething(c.nameZh(), c.nameEn()),
        TimeRules.dayIsRecordable("validFrom", c.validFrom()),
        codeFitsLevel(c),
        parentFits(c, parent));
  }

  /** There is a Chinese name, and an English one says something. */
  static @Nullable Refusal namesSaySomething(String nameZh, @Nullable String nameEn) {
    return Refusal.firstOf(
        saysSomething("nameZh", nameZh, SHORT_TEXT), saysSomething("nameEn", nameEn, SHORT_TEXT));
  }

  /** GB/T 2260: two digits for the province, two for the prefecture, two for the county. */
  private static @Nullable Refusal codeFitsLevel(RegisterOrganisation c) {
    String code = Objects.requireNonNullElse(c.code(), "");
    boolean fits =
        switch (c.level()) {
          case NATIONAL, PROVINCE -> TOP.matcher(code).matches();
          case PREFECTURE -> PREFECTURE.matcher(code).matches() && !TOP.matcher(code).matches();
          case COUNTY -> COUNTY.matcher(code).matches() && !PREFECTURE.matcher(code).matches();
          case STATION -> c.code() == null;
        };
    return fits
        ? null
        : Refusal.of(OrganisationRefusal.ORGANISATION_CODE_MISMATCH, "code", codeOf(c.level()));
  }

  private static String codeOf(OrganisationLevel level) {
    return switch (level) {
      case NATIONAL, PROVINCE -> "six digits of which the last four are 0";
      case PREFECTURE -> "six digits of which only the last two are 0";
      case COUNTY -> "six digits of which the last two are not 0";
      case STATION -> "none";
    };
  }

  private static @Nullable Refusal parentFits(
      RegisterOrganisation c, @Nullable OrganisationOnRecord parent) {
    if (c.level() == OrganisationLevel.NATIONAL) {
      return c.parentId() == null ? null : wrongParent("none");
    }
    if (parent == null) {
      return Refusal.of(InputRefusal.ORGANISATION_UNKNOWN, "parentId", "an organisation on record");
    }
    boolean fits =
        parent.existsOn(c.validFrom())
            && parent.level().compareTo(c.level()) < 0
            && holds(parent, c.code());
    return fits ? null : wrongParent("an organisation of a higher level in whose area it lies");
  }

  /** A station lies where its authority is; a county may belong to its province directly. */
  private static boolean holds(OrganisationOnRecord parent, @Nullable String code) {
    int digits =
        switch (parent.level()) {
          case NATIONAL -> 0;
          case PROVINCE -> 2;
          case PREFECTURE -> 4;
          case COUNTY, STATION -> 6;
        };
    return code == null || code.startsWith(parent.region().substring(0, digits));
  }

  private static Refusal wrongParent(String allowed) {
    return Refusal.of(OrganisationRefusal.ORGANISATION_PARENT_MISMATCH, "parentId", allowed);
  }
}
