package io.gongkai.request.party.web;

import io.gongkai.request.party.ErasureGround;

/** Why somebody is erased; a code, for words could name the person again. */
record ErasureRequest(ErasureGround ground) {}
