package io.gongkai.request.receipt.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gongkai.kit.seal.Seal;
import io.gongkai.request.receipt.ReceiptForm;
import io.gongkai.request.receipt.domain.Content;
import io.gongkai.request.receipt.domain.Receipt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON by the names of the records, absent values left out; signed with the service's seal. */
@Component
final class SignedReceipts implements ReceiptForm {

  private static final String TYPE = "gongkai-receipt+jws";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
          .build();

  private final Seal seal;

  SignedReceipts(Seal seal) {
    this.seal = seal;
  }

  @Override
  public String content(Content content) {
    return JSON.writeValueAsString(content);
  }

  @Override
  public String digest(String content) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha-256:" + Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String signed(Receipt receipt) {
    return seal.sign(TYPE, JSON.writeValueAsString(receipt));
  }
}
