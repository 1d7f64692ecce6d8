package org.redress.query.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.Classification;

/**
 * Where a card counts.
 *
 * @param region region of the authority in charge
 * @param members what it belongs to in each dimension; a card may have several members of one
 */
public record Dimensions(String region, Map<FigureDimension, Set<String>> members) {

  /** Copies the members. */
  public Dimensions {
    members = Map.copyOf(members);
  }

  /** In a region and in no dimension. */
  public static Dimensions in(String region) {
    return new Dimensions(region, Map.of());
  }

  /** These with one member more; the same when it is null. */
  public Dimensions with(FigureDimension dimension, @Nullable String member) {
    return member == null ? this : with(dimension, Set.of(member));
  }

  /** These with a class of a code list; the same when it is null. */
  public Dimensions with(FigureDimension dimension, @Nullable Classification member) {
    return member == null ? this : with(dimension, text(member));
  }

  /** These with the members of a dimension. */
  public Dimensions with(FigureDimension dimension, Set<String> some) {
    if (some.isEmpty()) {
      return this;
    }
    Map<FigureDimension, Set<String>> more = new EnumMap<>(FigureDimension.class);
    more.putAll(members);
    more.put(dimension, Set.copyOf(some));
    return new Dimensions(region, more);
  }

  /** A class as a member: its code list, a colon, and its code. */
  static String text(Classification some) {
    return some.system() + ':' + some.code();
  }

  /** Whether the card belongs to the member. */
  boolean has(FigureDimension dimension, String member) {
    return members.getOrDefault(dimension, Set.of()).contains(member);
  }

  /** The parts of counter ids that it counts under: everything, then each member. */
  List<String> cells() {
    List<String> cells = new ArrayList<>();
    cells.add("");
    members.forEach(
        (dimension, some) -> some.forEach(member -> cells.add(cell(dimension, member))));
    return cells;
  }

  /** The part of a counter's id that stands for a member. */
  static String cell(FigureDimension dimension, String member) {
    return '|' + dimension.name() + '|' + member;
  }

  /** The members of a dimension, none when the card has none. */
  Stream<String> of(FigureDimension dimension) {
    return members.getOrDefault(dimension, Set.of()).stream();
  }
}
