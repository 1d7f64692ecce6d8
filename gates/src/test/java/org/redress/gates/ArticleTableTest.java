package org.redress.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What carries out each article of Order 121. Every class that the table names exists, no article
 * is missing, and {@code docs/articles.md} is the table in a form for people. After a change of the
 * table, {@code -Dredress.articles.update=true} writes the page anew.
 */
class ArticleTableTest {

  private static final int ARTICLES = 46;
  private static final Path PAGE = Checkout.ROOT.resolve("docs/articles.md");

  private static final List<Article> TABLE = read();
  private static final Set<String> CLASSES = classesOfTheRepository();

  /**
   * What carries out an article.
   *
   * @param article its number
   * @param subject what it is about
   * @param commands classes of the commands
   * @param events classes of the events
   * @param rules classes that hold the rule
   * @param tests classes that test it
   * @param note what is left to people, or why the article needs no code
   */
  record Article(
      int article,
      String subject,
      @Nullable List<String> commands,
      @Nullable List<String> events,
      @Nullable List<String> rules,
      @Nullable List<String> tests,
      @Nullable String note) {

    Stream<String> names() {
      return Stream.of(commands, events, rules, tests)
          .filter(names -> names != null)
          .flatMap(List::stream);
    }

    String row() {
      return "| %s | %s | %s | %s | %s | %s | %s |"
          .formatted(
              article,
              subject,
              cell(commands),
              cell(events),
              cell(rules),
              cell(tests),
              note == null ? "" : note);
    }

    private static String cell(@Nullable List<String> names) {
      return names == null
          ? ""
          : names.stream().map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    }
  }

  @Test
  void noArticleIsMissing() {
    assertThat(TABLE.stream().map(Article::article))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, ARTICLES).boxed().toList());
  }

  @Test
  void everyClassInTheTableExists() {
    assertThat(TABLE.stream().flatMap(Article::names)).allMatch(CLASSES::contains);
  }

  @Test
  void articleIsCarriedOutByTestedCodeOrSaysWhyNot() {
    assertThat(TABLE)
        .allSatisfy(article -> {
          if (article.rules() == null && article.events() == null) {
            assertThat(article.note()).as("note of article %s", article.article()).isNotBlank();
          } else {
            assertThat(article.tests()).as("tests of article %s", article.article()).isNotEmpty();
          }
        });
  }

  @Test
  void pageIsTheTable() throws IOException {
    if (Boolean.getBoolean("redress.articles.update")) {
      Files.writeString(PAGE, page());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page());
  }

  private static String page() {
    return """
    # Order 121, article by article

    What carries out each article of the Measures for Handling Complaints and Reports in Market
    Regulation (市场监督管理投诉举报处理办法, Order 121 of the State Administration for Market Regulation, in
    force 2026-04-15). Generated from `gates/src/test/resources/articles.json`; a test keeps the
    two equal and every class in existence.

    | Art. | about | commands | events | rules | tests | note |
    |---|---|---|---|---|---|---|
    %s
    """
        .formatted(TABLE.stream().map(Article::row).collect(Collectors.joining("\n")));
  }

  private static List<Article> read() {
    try (var in = ArticleTableTest.class.getResourceAsStream("/articles.json")) {
      return new JsonMapper().readValue(in, new TypeReference<List<Article>>() {});
    } catch (IOException e) {
      throw new IllegalStateException("The table cannot be read", e);
    }
  }

  /** Names of all classes that have a file of their own. */
  static Set<String> classesOfTheRepository() {
    try (Stream<Path> files = Files.walk(Checkout.ROOT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new IllegalStateException("The sources cannot be listed", e);
    }
  }
}
