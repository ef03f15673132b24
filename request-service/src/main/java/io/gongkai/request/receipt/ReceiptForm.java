package io.gongkai.request.receipt;

import io.gongkai.request.receipt.domain.Content;
import io.gongkai.request.receipt.domain.Receipt;

/** How content and receipt are written on the wire. */
public interface ReceiptForm {

  /** The one text of a content; its UTF-8 bytes are what the digest covers. */
  String content(Content content);

  /** {@code sha-256:…} of that text. */
  String digest(String content);

  /** The receipt, signed: a compact JWS. */
  String signed(Receipt receipt);
}
