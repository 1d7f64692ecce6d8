package org.redress.query.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;
import org.redress.events.codes.ClassKind;
import org.redress.events.codes.ClassList;
import org.redress.events.codes.CodeLists;
import org.redress.events.codes.Provinces;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.InvalidArgument.Code;
import org.redress.query.counter.RegionPath;
import org.redress.query.figure.Figures.Reading;

/**
 * Whether what a scope names exists. A region does when it lies in a province or a record names it;
 * of what lies below a province no table is kept, so a county that nothing is recorded of has
 * figures of 0. A class does when a code list has it that holds on one of the days, or, when no
 * list that is known has it, when a record names it: what was imported with a foreign list counts
 * under that list.
 */
final class ScopeCheck {

  private static final String SCOPE = "scope";

  private final CodeLists lists;

  ScopeCheck(CodeLists lists) {
    this.lists = lists;
  }

  /**
   * Lets a scope pass.
   *
   * @param asked as it was asked for, null for everything
   * @param scope the same
   * @param reading says what is on record
   * @throws InvalidArgument naming what there is not
   */
  void check(@Nullable FigureScope asked, Scope scope, Reading reading) {
    String region = scope.region();
    if (!region.equals(RegionPath.EVERYWHERE)
        && !Provinces.hold(region)
        && !reading.isOnRecord(region)) {
      throw new InvalidArgument(
          Code.UNKNOWN_REGION,
          "There is no region " + region + ".",
          List.of(SCOPE, "region"),
          "a code of "
              + Provinces.SOURCE
              + " in one of the 34 provinces, or another code that a record names");
    }
    if (asked != null) {
      check(asked.objectClass(), Field.OBJECT, scope, reading);
      check(asked.problemClass(), Field.PROBLEM, scope, reading);
      check(asked.industry(), Field.INDUSTRY, scope, reading);
    }
  }

  private void check(@Nullable Classification some, Field field, Scope scope, Reading reading) {
    if (some == null) {
      return;
    }
    List<ClassList> having = lists.holding(field.kind, some);
    if (having.stream().anyMatch(list -> list.isInForce(scope.from(), scope.to()))) {
      return;
    }
    String name = Dimensions.text(some);
    if (!having.isEmpty()) {
      throw new InvalidArgument(
          Code.CLASS_NOT_IN_FORCE,
          "There was no class " + name + " in this period.",
          List.of(SCOPE, field.name),
          having.stream()
              .map(list -> "a period with a day " + list.days() + " (" + list.version() + ")")
              .collect(Collectors.joining(", or ")));
    }
    if (!reading.isOnRecord(field.dimension, name)) {
      throw new InvalidArgument(
          Code.UNKNOWN_CLASS,
          "There is no class " + name + ".",
          List.of(SCOPE, field.name),
          "a class of the code lists "
              + String.join(", ", lists.systems(field.kind))
              + ", or one that a record names");
    }
  }

  /** The fields of a scope that name classes. */
  private enum Field {
    OBJECT("objectClass", ClassKind.OBJECT, FigureDimension.OBJECT_CLASS),
    PROBLEM("problemClass", ClassKind.PROBLEM, FigureDimension.PROBLEM_CLASS),
    INDUSTRY("industry", ClassKind.INDUSTRY, FigureDimension.INDUSTRY);

    private final String name;
    private final ClassKind kind;
    private final FigureDimension dimension;

    Field(String name, ClassKind kind, FigureDimension dimension) {
      this.name = name;
      this.kind = kind;
      this.dimension = dimension;
    }
  }
}
