package org.redress.query.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.complaint.Channel;
import org.redress.events.intake.SpecialGroup;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PeriodInput;
import org.redress.query.api.RegionArgument;

/** The input of {@code figures.graphqls}; see there. */
record FigureScope(
    @Nullable PeriodInput period,
    @Nullable String region,
    @Nullable String currency,
    @Nullable Channel channel,
    @Nullable DemandKind kind,
    @Nullable Classification objectClass,
    @Nullable Classification problemClass,
    @Nullable Classification industry,
    @Nullable String office,
    @Nullable SpecialGroup specialGroup,
    @Nullable String body,
    @Nullable String scheme) {

  private static final FigureScope EVERYTHING =
      new FigureScope(null, null, null, null, null, null, null, null, null, null, null, null);

  private static final String SCOPE = "scope";
  private static final String YUAN = "CNY";
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** Kinds of demand. */
  enum DemandKind {
    COMPLAINT,
    REPORT,
    QUERY,
    OTHER
  }

  /**
   * The scope that was asked for.
   *
   * @param today the present day, in Asia/Shanghai
   * @throws InvalidArgument naming what is not allowed
   */
  static Scope checked(@Nullable FigureScope input, LocalDate today) {
    FigureScope asked = input == null ? EVERYTHING : input;
    PeriodInput days = PeriodInput.checked(asked.period, SCOPE, "period");
    if (days.from() != null && days.from().isAfter(today)) {
      throw InvalidArgument.of(
          "The period has not begun yet.", List.of(SCOPE, "period", "from"), today + " or earlier");
    }
    String place = RegionArgument.checked(asked.region, SCOPE, "region");
    String currency = asked.currency == null ? YUAN : asked.currency;
    if (!CURRENCY.matcher(currency).matches()) {
      throw InvalidArgument.of(
          "The currency is not a code of ISO 4217.",
          List.of(SCOPE, "currency"),
          "three capital letters, for instance CNY");
    }
    Map<FigureDimension, String> members = asked.members();
    if (members.size() > 1 && (days.from() == null || days.to() == null)) {
      List<String> path = new ArrayList<>(List.of(SCOPE, "period"));
      throw InvalidArgument.of(
          "More than one dimension needs a period with both ends.", path, "from and to");
    }
    return new Scope(days.from(), days.to(), place, currency, members);
  }

  private Map<FigureDimension, String> members() {
    Map<FigureDimension, String> members = new EnumMap<>(FigureDimension.class);
    put(members, FigureDimension.CHANNEL, channel == null ? null : channel.name());
    put(members, FigureDimension.KIND, kind == null ? null : kind.name());
    put(members, FigureDimension.OBJECT_CLASS, text(objectClass));
    put(members, FigureDimension.PROBLEM_CLASS, text(problemClass));
    put(members, FigureDimension.INDUSTRY, text(industry));
    put(members, FigureDimension.OFFICE, office);
    put(members, FigureDimension.SPECIAL_GROUP, specialGroup == null ? null : specialGroup.name());
    put(members, FigureDimension.BODY, body);
    put(members, FigureDimension.SCHEME, scheme);
    return members;
  }

  private static void put(
      Map<FigureDimension, String> members, FigureDimension dimension, @Nullable String member) {
    if (member != null) {
      members.put(dimension, member);
    }
  }

  private static @Nullable String text(@Nullable Classification some) {
    return some == null ? null : Dimensions.text(some);
  }
}
