import { answerSignIn } from './hosts/redirect.ts';

// The directory's window ends here; the page that opened it is waiting for what it brings.
void answerSignIn();
