package org.redress.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;
import tools.jackson.databind.json.JsonMapper;

/** The explorer works without the network: whatever the page needs comes from this server. */
class ExplorerIT {

  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
  private static final Pattern IN_STYLE = Pattern.compile("url\\(\\s*['\"]?(?!data:)([^)'\"]+)");

  private final ServerUnderTest server = ServerUnderTest.shared();

  @ParameterizedTest
  @ValueSource(strings = {"explorer?lang=en", "explorer?lang=zh-CN"})
  void everythingThePageRefersToIsHere(String page) {
    Set<String> references = references(server.get(page).body());

    assertThat(references).hasSizeGreaterThan(7);
    for (String reference : references) {
      assertThat(reference).startsWith("/").doesNotStartWith("//");
      HttpResponse<String> found = server.get(reference);
      assertThat(found.statusCode()).as(reference).isEqualTo(200);
      if (reference.endsWith(".css")) {
        assertThat(IN_STYLE.matcher(found.body()).results()).as(reference).isEmpty();
      }
    }
  }

  @Test
  void pageNeedsNothingInline() {
    String page = server.get("explorer").body();

    assertThat(page).doesNotContain("<style", " style=", " onclick=", "javascript:");
    assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(page).find()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explorer            | zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
        "explorer            | en-GB,zh;q=0.5          | en",
        "explorer            | fr,zh;q=0.5             | zh-CN",
        "explorer            | fr                      | en",
        "explorer            | zh;q=0,en               | en",
        "explorer?lang=zh-CN | en                      | zh-CN",
        "explorer?lang=en    | zh-CN                   | en",
        "explorer?lang=xx    | zh-CN                   | zh-CN",
      })
  void languageIsTheOneAskedFor(String page, String accept, String expected) {
    HttpResponse<String> response = server.get(page, "Accept-Language", accept);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(response.body()).contains("<html lang=\"" + expected + "\">");
  }

  @Test
  void startPageLeadsToTheExplorer() {
    HttpResponse<String> response = server.get("");

    assertThat(response.statusCode()).isEqualTo(307);
    assertThat(response.headers().firstValue("Location")).hasValue("/explorer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"figures", "cases", "trail"})
  void sampleQueriesAreAnswered(String sample) {
    String query = server.get("assets/queries/" + sample + ".graphql").body();
    String body = JsonMapper.shared().writeValueAsString(Map.of("query", query));

    Answer answer = Answer.of(server.post(body, "Content-Type", "application/json"));

    assertThat(answer.errors()).isEmpty();
    assertThat(answer.body().path("data").isEmpty()).isFalse();
  }

  private static Set<String> references(String page) {
    Set<String> references = new LinkedHashSet<>();
    REFERENCE.matcher(page).results().forEach(match -> references.add(match.group(1)));
    return references;
  }
}
