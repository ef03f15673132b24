package io.gongkai.request.notice;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class LettersOverHttpDockerIT extends LettersOverHttpTest {}
