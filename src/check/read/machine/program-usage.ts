/** How the help of a program says what may be given to it: `git merge [<options>] <branch>`. */
export const USAGE = /\[[-<[(]|\s\|\s|<[\w-]+>/
