package io.gongkai.reporting.annualreport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The digest of a set does not depend on order, and adds up over disjoint parts. */
class DigestProperties {

  @Property
  void the_digest_of_a_union_is_the_sum_of_its_parts(@ForAll List<Long> marks, @ForAll long seed) {
    List<BigInteger> members =
        marks.stream()
            .map(m -> BigInteger.valueOf(m).shiftLeft(193).mod(BigInteger.TWO.pow(256)))
            .toList();
    List<BigInteger> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(seed));
    int cut = members.isEmpty() ? 0 : Math.floorMod(seed, members.size());
    Digest parts = sum(shuffled.subList(0, cut)).plus(sum(shuffled.subList(cut, shuffled.size())));
    assertThat(parts).isEqualTo(sum(members));
    assertThat(parts.toString()).hasSize(64);
  }

  private static Digest sum(List<BigInteger> members) {
    Digest digest = Digest.EMPTY;
    for (BigInteger member : members) {
      digest = digest.plus(member);
    }
    return digest;
  }
}
