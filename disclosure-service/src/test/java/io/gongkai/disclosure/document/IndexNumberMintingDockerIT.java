package io.gongkai.disclosure.document;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class IndexNumberMintingDockerIT extends IndexNumberMintingTest {}
