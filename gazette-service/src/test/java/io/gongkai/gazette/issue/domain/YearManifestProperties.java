package io.gongkai.gazette.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class YearManifestProperties {

  @Property
  void present_and_missing_numbers_make_the_whole_run(
      @ForAll @NotEmpty Set<@LongRange(min = 1, max = 60) Long> numbers) {
    List<IssueNumbers> issues =
        numbers.stream()
            .map(number -> new IssueNumbers(2025, Edition.REGULAR, number, 100 + number))
            .toList();
    YearManifest.Run run = YearManifest.of(2025, issues).regular();
    List<Long> whole = new ArrayList<>(run.missing());
    whole.addAll(numbers);
    assertThat(new TreeSet<>(whole))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, run.last()).boxed().toList());
    assertThat(run.present() + run.missing().size()).isEqualTo((int) run.last());
  }
}
